namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>Weights that two modules share: TorchSharp's parameters() and named_parameters() list each once, its state_dict() under the path of each module
/// that has it.</summary>
public sealed class TiedWeightTests
{
    /// <summary>Embedding(10, 4) and Linear(4, 10, hasBias: false) are 40 elements each.</summary>
    [Theory]
    [InlineData("", "RegisterComponents(); head.weight = embedding.weight;", "embedding.weight", "embedding.weight head.weight")]
    [InlineData("", "head.weight = embedding.weight; RegisterComponents();", "embedding.weight", "embedding.weight head.weight")]
    [InlineData("", "RegisterComponents(); embedding.weight = head.weight;", "embedding.weight", "embedding.weight head.weight")]
    [InlineData("", "embedding.weight = head.weight; RegisterComponents();", "embedding.weight", "embedding.weight head.weight")]
    [InlineData("", "head = Linear(embedding.weight); RegisterComponents();", "embedding.weight", "embedding.weight head.weight")]
    [InlineData("TorchSharp.Modules.Parameter shared = Parameter(zeros(10, 4));", "head.weight = shared; embedding.weight = shared; RegisterComponents();", "shared", "shared embedding.weight head.weight")]
    [InlineData("TorchSharp.Modules.Parameter shared = Parameter(zeros(10, 4));", "head = Linear(shared); embedding.weight = shared; RegisterComponents();", "shared", "shared embedding.weight head.weight")]
    [InlineData("", "register_parameter(\"p\", head.weight); register_parameter(\"q\", head.weight); register_module(\"h\", head);", "p", "p h.weight")]
    [InlineData("", "register_module(\"h\", head); register_module(\"g\", head);", "h.weight", "h.weight g.weight")]
    [InlineData("TorchSharp.Modules.ModuleList<TorchSharp.Modules.Linear> list;", "list = ModuleList(head, head); register_module(\"list\", list);", "list.0.weight", "list.0.weight list.1.weight")]
    public void They_are_counted_once(string field, string constructor, string parameters, string state)
    {
        var trace = Evaluated.Net($$"""
            #nullable disable
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly TorchSharp.Modules.Embedding embedding = Embedding(10, 4);
                private TorchSharp.Modules.Linear head = Linear(4, 10, hasBias: false);
                {{field}}
                public Net() : base("net")
                {
                    {{constructor}}
                    var names = string.Join(" ", named_parameters().Select(p => p.name));
                    if (names != "{{parameters}}" || parameters().Count() != 1) throw new Exception("parameters: " + names);
                    var keys = string.Join(" ", state_dict().Keys);
                    if (keys != "{{state}}") throw new Exception("state: " + keys);
                }

                public override Tensor forward(Tensor x) => head.call(x);
            }
            """, "1x4");
        Assert.Null(trace.Failure?.Reason);
        trace.Complete();
        Assert.Equal((40, 40, parameters), (trace.Parameters(), trace.Macs(), trace.Paths()));
    }
}
