using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static PReLU PReLU(
            long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static Bilinear Bilinear(
            long in1_features, long in2_features, long out_features, bool hasBias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static Conv1d Conv1d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static Conv1d Conv1d(
            long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static Conv2d Conv2d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static Conv2d Conv2d(
            long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
            (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static Conv2d Conv2d(
            long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static Conv2d Conv2d(
            long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long, long)? stride = null,
            (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static Conv3d Conv3d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static Conv3d Conv3d(
            long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)? stride = null,
            (long, long, long)? padding = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static Conv3d Conv3d(
            long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static Conv3d Conv3d(
            long in_channels, long out_channels, (long, long, long) kernel_size, Padding padding, (long, long, long)? stride = null,
            (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static ConvTranspose1d ConvTranspose1d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static ConvTranspose2d ConvTranspose2d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static ConvTranspose2d ConvTranspose2d(
            long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
            (long, long)? output_padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static ConvTranspose3d ConvTranspose3d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static ConvTranspose3d ConvTranspose3d(
            long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)? stride = null,
            (long, long, long)? padding = null, (long, long, long)? output_padding = null, (long, long, long)? dilation = null,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static Embedding Embedding(
            long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2.0,
            bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static Embedding Embedding_from_pretrained(
            Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2.0,
            bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static EmbeddingBag EmbeddingBag(
            long num_embeddings, long embedding_dims, double? max_norm = null, double norm_type = 2.0, bool scale_grad_by_freq = false,
            EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false, bool include_last_offset = false, long padding_index = -1,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static EmbeddingBag EmbeddingBag_from_pretrained(
            Tensor embeddings, bool freeze = true, double? max_norm = null, double norm_type = 2.0, bool scale_grad_by_freq = false,
            EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false, bool include_last_offset = false, long padding_index = -1,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static Fold Fold(long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => throw Surface.Only;
        public static Fold Fold(
            (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null,
            (long, long)? stride = null) => throw Surface.Only;
        public static Identity Identity() => throw Surface.Only;
        public static Linear Linear(
            long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static Linear Linear(Parameter weight, Parameter? bias = null) => throw Surface.Only;
        public static CrossEntropyLoss CrossEntropyLoss(
            Tensor? weight = null, long? ignore_index = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static BCELoss BCELoss(Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static BCEWithLogitsLoss BCEWithLogitsLoss(
            Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, Tensor? pos_weights = null) => throw Surface.Only;
        public static CosineEmbeddingLoss CosineEmbeddingLoss(
            double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static CTCLoss CTCLoss(
            long blank = 0, bool zero_infinity = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static HingeEmbeddingLoss HingeEmbeddingLoss(
            double margin = 1.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static HuberLoss HuberLoss(double delta = 1.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static MarginRankingLoss MarginRankingLoss(
            double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static MultiLabelSoftMarginLoss MultiLabelSoftMarginLoss(
            Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static MultiMarginLoss MultiMarginLoss(
            int p = 1, double margin = 1.0, Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static MSELoss MSELoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static L1Loss L1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static NLLLoss NLLLoss(Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static PoissonNLLLoss PoissonNLLLoss(
            bool log_input = true, bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static KLDivLoss KLDivLoss(bool log_target = true, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static SoftMarginLoss SoftMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static TripletMarginLoss TripletMarginLoss(
            double margin = 1.0, long p = 2, double eps = 1E-06, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static TripletMarginWithDistanceLoss TripletMarginWithDistanceLoss(
            Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1.0, bool swap = false,
            torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static GaussianNLLLoss GaussianNLLLoss(
            bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static MultiLabelMarginLoss MultiLabelMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Surface.Only;
        public static SmoothL1Loss SmoothL1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double beta = 1.0) => throw Surface.Only;
        public static MultiheadAttention MultiheadAttention(
            long embedded_dim, long num_heads, double dropout = 0.0, bool bias = true, bool add_bias_kv = false,
            bool add_zero_attn = false, long? kdim = null, long? vdim = null) => throw Surface.Only;
        public static BatchNorm1d BatchNorm1d(
            long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static BatchNorm2d BatchNorm2d(
            long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static BatchNorm3d BatchNorm3d(
            long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static GroupNorm GroupNorm(
            long num_groups, long num_channels, double eps = 1E-05, bool affine = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static InstanceNorm1d InstanceNorm1d(
            long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = false, bool track_running_stats = false,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static InstanceNorm2d InstanceNorm2d(
            long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = false, bool track_running_stats = false,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static InstanceNorm3d InstanceNorm3d(
            long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = false, bool track_running_stats = false,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static LayerNorm LayerNorm(
            long[] normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static LayerNorm LayerNorm(
            long normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static ParameterList ParameterList(params Parameter[] parameters) => throw Surface.Only;
        public static GRUCell GRUCell(
            long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static LSTM LSTM(
            long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0.0,
            bool bidirectional = false, Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static LSTMCell LSTMCell(
            long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static RNN RNN(
            long inputSize, long hiddenSize, long numLayers = 1, torch.nn.NonLinearities nonLinearity = torch.nn.NonLinearities.Tanh,
            bool bias = true, bool batchFirst = false, double dropout = 0.0, bool bidirectional = false, Device? device = null,
            ScalarType? dtype = null) => throw Surface.Only;
        public static RNNCell RNNCell(
            long inputSize, long hiddenSize, torch.nn.NonLinearities nonLinearity = torch.nn.NonLinearities.Tanh, bool bias = true,
            Device? device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static Sequential Sequential() => throw Surface.Only;
        public static Sequential Sequential(
            params (string name, torch.nn.Module<Tensor, Tensor> submodule)[] modules) => throw Surface.Only;
        public static Sequential Sequential(params torch.nn.Module<Tensor, Tensor>[] modules) => throw Surface.Only;
        public static Sequential Sequential(params Tuple<string, torch.nn.Module<Tensor, Tensor>>[] modules) => throw Surface.Only;
        public static Sequential Sequential(
            IEnumerable<(string name, torch.nn.Module<Tensor, Tensor> submodule)> modules) => throw Surface.Only;
        public static Sequential Sequential(IEnumerable<Tuple<string, torch.nn.Module<Tensor, Tensor>>> modules) => throw Surface.Only;
        public static Sequential Sequential(IEnumerable<torch.nn.Module<Tensor, Tensor>> modules) => throw Surface.Only;
        public static Transformer Transformer(
            long d_model = 512, long nhead = 8, long num_encoder_layers = 6, long num_decoder_layers = 6, long dim_feedforward = 2048,
            double dropout = 0.1, torch.nn.Activations activation = torch.nn.Activations.ReLU) => throw Surface.Only;
        public static Unfold Unfold(long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => throw Surface.Only;
        public static Unfold Unfold(
            (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) => throw Surface.Only;
        public static Upsample Upsample(
            long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest,
            bool? align_corners = null, bool? recompute_scale_factor = null) => throw Surface.Only;
#nullable disable
        public static CELU CELU(double alpha = 1.0, bool inplace = false) => throw Surface.Only;
        public static ELU ELU(double alpha = 1.0, bool inplace = false) => throw Surface.Only;
        public static GELU GELU() => throw Surface.Only;
        public static GELU GELU(bool inplace) => throw Surface.Only;
        public static GELU GELU(GELU.Approximate approximate, bool inplace = false) => throw Surface.Only;
        public static GLU GLU(long dim = -1) => throw Surface.Only;
        public static Hardshrink Hardshrink(double lambda = 0.5) => throw Surface.Only;
        public static Hardsigmoid Hardsigmoid(bool inplace = false) => throw Surface.Only;
        public static Hardswish Hardswish(bool inplace = false) => throw Surface.Only;
        public static Hardtanh Hardtanh(double min_val = -1.0, double max_val = 1.0, bool inplace = false) => throw Surface.Only;
        public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => throw Surface.Only;
        public static LogSigmoid LogSigmoid() => throw Surface.Only;
        public static LogSoftmax LogSoftmax(long dim) => throw Surface.Only;
        public static Mish Mish() => throw Surface.Only;
        public static Mish Mish(bool inplace) => throw Surface.Only;
        public static ReLU ReLU(bool inplace = false) => throw Surface.Only;
        public static ReLU6 ReLU6(bool inplace = false) => throw Surface.Only;
        public static RReLU RReLU(double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false) => throw Surface.Only;
        public static SELU SELU(bool inplace = false) => throw Surface.Only;
        public static Sigmoid Sigmoid() => throw Surface.Only;
        public static Sigmoid Sigmoid(bool inplace) => throw Surface.Only;
        public static SiLU SiLU() => throw Surface.Only;
        public static SiLU SiLU(bool inplace) => throw Surface.Only;
        public static Softmax Softmax(long dim) => throw Surface.Only;
        public static Softmax2d Softmax2d() => throw Surface.Only;
        public static Softmin Softmin(long dim) => throw Surface.Only;
        public static Softplus Softplus(double beta = 1.0, double threshold = 20.0) => throw Surface.Only;
        public static Softshrink Softshrink(double lambda = 0.5) => throw Surface.Only;
        public static Softsign Softsign() => throw Surface.Only;
        public static Softsign Softsign(bool inplace) => throw Surface.Only;
        public static Tanh Tanh() => throw Surface.Only;
        public static Tanh Tanh(bool inplace = false) => throw Surface.Only;
        public static Tanhshrink Tanhshrink() => throw Surface.Only;
        public static Tanhshrink Tanhshrink(bool inplace = false) => throw Surface.Only;
        public static Threshold Threshold(double threshold, double value, bool inplace = false) => throw Surface.Only;
        public static AlphaDropout AlphaDropout(double p = 0.5, bool inplace = false) => throw Surface.Only;
        public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1E-08) => throw Surface.Only;
        public static Dropout Dropout(double p = 0.5, bool inplace = false) => throw Surface.Only;
        public static Dropout1d Dropout1d(double p = 0.5, bool inplace = false) => throw Surface.Only;
        public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => throw Surface.Only;
        public static Dropout3d Dropout3d(double p = 0.5, bool inplace = false) => throw Surface.Only;
        public static FeatureAlphaDropout FeatureAlphaDropout(double p, bool inplace) => throw Surface.Only;
        public static FeatureAlphaDropout FeatureAlphaDropout(double p = 0.5) => throw Surface.Only;
        public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => throw Surface.Only;
        public static ModuleDict<torch.nn.Module> ModuleDict(params (string, torch.nn.Module)[] modules) => throw Surface.Only;
        public static ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : torch.nn.Module => throw Surface.Only;
        public static ModuleList<torch.nn.Module> ModuleList(params torch.nn.Module[] modules) => throw Surface.Only;
        public static ModuleList<T> ModuleList<T>(params T[] modules) where T : torch.nn.Module => throw Surface.Only;
        public static LocalResponseNorm LocalResponseNorm(
            long size, double alpha = 0.0001, double beta = 0.75, double k = 1.0) => throw Surface.Only;
        public static ConstantPad1d ConstantPad1d(long padding, double value) => throw Surface.Only;
        public static ConstantPad1d ConstantPad1d((long, long) padding, double value) => throw Surface.Only;
        public static ConstantPad2d ConstantPad2d(long padding, double value) => throw Surface.Only;
        public static ConstantPad2d ConstantPad2d((long, long, long, long) padding, double value) => throw Surface.Only;
        public static ConstantPad3d ConstantPad3d(long padding, double value) => throw Surface.Only;
        public static ConstantPad3d ConstantPad3d((long, long, long, long, long, long) padding, double value) => throw Surface.Only;
        public static ReflectionPad1d ReflectionPad1d(long padding) => throw Surface.Only;
        public static ReflectionPad1d ReflectionPad1d((long, long) padding) => throw Surface.Only;
        public static ReflectionPad2d ReflectionPad2d(long padding) => throw Surface.Only;
        public static ReflectionPad2d ReflectionPad2d((long, long, long, long) padding) => throw Surface.Only;
        public static ReflectionPad3d ReflectionPad3d(long padding) => throw Surface.Only;
        public static ReflectionPad3d ReflectionPad3d((long, long, long, long, long, long) padding) => throw Surface.Only;
        public static ReplicationPad1d ReplicationPad1d(long padding) => throw Surface.Only;
        public static ReplicationPad1d ReplicationPad1d((long, long) padding) => throw Surface.Only;
        public static ReplicationPad2d ReplicationPad2d(long padding) => throw Surface.Only;
        public static ReplicationPad2d ReplicationPad2d((long, long, long, long) padding) => throw Surface.Only;
        public static ReplicationPad3d ReplicationPad3d(long padding) => throw Surface.Only;
        public static ReplicationPad3d ReplicationPad3d((long, long, long, long, long, long) padding) => throw Surface.Only;
        public static ZeroPad2d ZeroPad2d(long padding) => throw Surface.Only;
        public static ZeroPad2d ZeroPad2d((long, long, long, long) padding) => throw Surface.Only;
        public static PairwiseDistance PairwiseDistance(double p = 2.0, double eps = 1E-06, bool keepdim = false) => throw Surface.Only;
        public static Parameter Parameter(Tensor data, bool requires_grad = true) => throw Surface.Only;
        public static ParameterDict ParameterDict(params (string, Parameter)[] parameters) => throw Surface.Only;
        public static PixelShuffle PixelShuffle(long upscale_factor) => throw Surface.Only;
        public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => throw Surface.Only;
        public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => throw Surface.Only;
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) => throw Surface.Only;
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => throw Surface.Only;
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => throw Surface.Only;
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) => throw Surface.Only;
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) => throw Surface.Only;
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) => throw Surface.Only;
        public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => throw Surface.Only;
        public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) => throw Surface.Only;
        public static AdaptiveMaxPool3d AdaptiveMaxPool3d(long[] output_size) => throw Surface.Only;
        public static AvgPool1d AvgPool1d(
            long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true) => throw Surface.Only;
        public static AvgPool2d AvgPool2d(
            long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) => throw Surface.Only;
        public static AvgPool2d AvgPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) => throw Surface.Only;
        public static AvgPool2d AvgPool2d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) => throw Surface.Only;
        public static AvgPool3d AvgPool3d(
            long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) => throw Surface.Only;
        public static AvgPool3d AvgPool3d(
            (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) => throw Surface.Only;
        public static AvgPool3d AvgPool3d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) => throw Surface.Only;
        public static FractionalMaxPool2d FractionalMaxPool2d(
            long kernel_size, long? output_size = null, double? output_ratio = null) => throw Surface.Only;
        public static FractionalMaxPool2d FractionalMaxPool2d(
            (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) => throw Surface.Only;
        public static FractionalMaxPool2d FractionalMaxPool2d(
            long[] kernel_size, long[] output_size = null, double[] output_ratio = null) => throw Surface.Only;
        public static FractionalMaxPool3d FractionalMaxPool3d(
            long kernel_size, long? output_size = null, double? output_ratio = null) => throw Surface.Only;
        public static FractionalMaxPool3d FractionalMaxPool3d(
            (long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) => throw Surface.Only;
        public static FractionalMaxPool3d FractionalMaxPool3d(
            long[] kernel_size, long[] output_size = null, double[] output_ratio = null) => throw Surface.Only;
        public static LPPool1d LPPool1d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) => throw Surface.Only;
        public static LPPool2d LPPool2d(double norm_type, long[] kernel_size, long[] stride = null, bool ceil_mode = false) => throw Surface.Only;
        public static LPPool2d LPPool2d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) => throw Surface.Only;
        public static MaxPool1d MaxPool1d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw Surface.Only;
        public static MaxPool2d MaxPool2d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw Surface.Only;
        public static MaxPool2d MaxPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null,
            bool ceil_mode = false) => throw Surface.Only;
        public static MaxPool2d MaxPool2d(
            long[] kernel_size, long[] stride = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw Surface.Only;
        public static MaxPool3d MaxPool3d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw Surface.Only;
        public static MaxPool3d MaxPool3d(
            (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null,
            (long, long, long)? dilation = null, bool ceil_mode = false) => throw Surface.Only;
        public static MaxPool3d MaxPool3d(
            long[] kernel_size, long[] stride = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw Surface.Only;
        public static MaxUnpool1d MaxUnpool1d(long kernel_size, long? stride = null, long? padding = null) => throw Surface.Only;
        public static MaxUnpool2d MaxUnpool2d(long kernel_size, long? stride = null, long? padding = null) => throw Surface.Only;
        public static MaxUnpool2d MaxUnpool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null) => throw Surface.Only;
        public static MaxUnpool2d MaxUnpool2d(long[] kernel_size, long[] stride = null, long[] padding = null) => throw Surface.Only;
        public static MaxUnpool3d MaxUnpool3d(long kernel_size, long? stride = null, long? padding = null) => throw Surface.Only;
        public static MaxUnpool3d MaxUnpool3d(
            (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null) => throw Surface.Only;
        public static MaxUnpool3d MaxUnpool3d(long[] kernel_size, long[] stride = null, long[] padding = null) => throw Surface.Only;
        public static GRU GRU(
            long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0.0,
            bool bidirectional = false, Device device = null, ScalarType? dtype = null) => throw Surface.Only;
        public static ChannelShuffle ChannelShuffle(long groups) => throw Surface.Only;
        public static TransformerDecoder TransformerDecoder(TransformerDecoderLayer decoder_layer, long num_layers) => throw Surface.Only;
        public static TransformerDecoderLayer TransformerDecoderLayer(
            long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
            torch.nn.Activations activation = torch.nn.Activations.ReLU) => throw Surface.Only;
        public static TransformerEncoder TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers) => throw Surface.Only;
        public static TransformerEncoderLayer TransformerEncoderLayer(
            long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
            torch.nn.Activations activation = torch.nn.Activations.ReLU) => throw Surface.Only;
        public static Unflatten Unflatten(long dim, long[] unflattened_size) => throw Surface.Only;
    }
}
