using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class SummaryWriter
{
    public void add_scalar(string tag, float scalar_value, int global_step, long? walltime = null) => throw Surface.Only;
    public void add_scalars(
        string main_tag, IDictionary<string, float> tag_scalar_dict, int global_step, long? walltime = null) => throw Surface.Only;
    public void add_scalars(
        string main_tag, IList<(string, float)> tag_scalar_dict, int global_step, long? walltime = null) => throw Surface.Only;
    public void add_histogram(
        string tag, Tensor values, int global_step,
        Utils.tensorboard.Enums.HistogramBinSelector bins = Utils.tensorboard.Enums.HistogramBinSelector.Tensorflow,
        long? walltime = null, long? max_bins = null) => throw Surface.Only;
    public void add_img(
        string tag, Tensor img_tensor, int global_step, long? walltime = null, string dataformats = "CHW") => throw Surface.Only;
    public void add_img(string tag, string file_name, int global_step, long? walltime = null) => throw Surface.Only;
    public void add_video(string tag, Tensor vid_tensor, int global_step, int fps = 4, long? walltime = null) => throw Surface.Only;
    public void add_text(string tag, string text_string, int global_step, long? walltime = null) => throw Surface.Only;
    public string LogDir => throw Surface.Only;
    internal SummaryWriter(Surface.None none) { }
}
