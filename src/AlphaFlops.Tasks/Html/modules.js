// The tree of modules behind the layers: layer "layer1.0.conv1" is a leaf below "layer1" and "0".

function moduleTree(model, metric) {
  const root = { name: model.name, path: "", modules: new Map(), layers: [] };
  for (const layer of model.layers) {
    let module = root;
    for (const name of layer.path === "" ? [] : layer.path.split(".")) {
      if (!module.modules.has(name))
        module.modules.set(name, { name, path: module.path ? module.path + "." + name : name, modules: new Map(), layers: [] });
      module = module.modules.get(name);
    }
    module.layers.push(layer);
  }

  // What is in no layer: parameters of a module that never runs.
  const rest = (model[metric.id] ?? 0) - d3.sum(model.layers, layer => layer[metric.id]);
  if (rest > 1e-6 * model[metric.id]) root.layers.push({ path: "", op: "in no layer", calls: 0, [metric.id]: rest });

  return d3.hierarchy(node(root), item => item.children)
    .sum(item => item.layer?.[metric.id] ?? 0);
}

function node(module) {
  const leaf = (layer, name) => ({ name, path: layer.path, layer });
  if (module.modules.size === 0 && module.layers.length === 1 && module.path !== "")
    return leaf(module.layers[0], `${module.name} ${module.layers[0].op}`);
  return {
    name: module.name,
    path: module.path,
    children: [...module.layers.map(layer => leaf(layer, layer.op)), ...[...module.modules.values()].map(node)],
  };
}
