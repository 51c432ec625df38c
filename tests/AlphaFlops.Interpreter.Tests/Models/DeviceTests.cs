using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>Until a program names a device, what it makes lies on the CPU.</summary>
public sealed class DeviceTests
{
    private static Trace Net(string constructor, string forward = "return x;") => Evaluated.Net($$"""
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(8, 4);
            public Net() : base("net")
            {
                var made = torch.zeros(3);
                {{constructor}}
                RegisterComponents();
            }
            public override Tensor forward(Tensor x) { {{forward}} }
        }
        """, "1x8");

    [Theory]
    [InlineData("if (made.device_type != DeviceType.META) register_buffer(\"cpu\", made); else register_buffer(\"meta\", torch.zeros(5));")]
    [InlineData("made = made.to(torch.CPU).cpu(); if (!made.is_cuda) register_buffer(\"cpu\", made); else throw new Exception();")]
    [InlineData("made = torch.zeros(3, device: torch.device(\"cpu\")); if (made.device_type == DeviceType.CPU) register_buffer(\"cpu\", made);")]
    public void It_is_known_where_none_is_named(string constructor) => Assert.Equal("fc.weight fc.bias cpu", Net(constructor).Complete().Paths());

    [Theory]
    [InlineData("made = made.cuda();")]
    [InlineData("made = made.to(torch.device(\"cuda:0\"));")]
    [InlineData("made = made.to(DeviceType.CUDA);")]
    [InlineData("var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU; made = made.to(device);")]
    [InlineData("torch.set_default_device(\"meta\"); made = torch.zeros(3);")]
    public void It_is_not_where_one_is(string names) =>
        Assert.NotEmpty(Net(names + " if (made.device_type != DeviceType.META) register_buffer(\"cpu\", made);").Unknowns);

    [Fact]
    public void A_model_may_be_moved_before_it_runs()
    {
        var cost = CostModel.Compute(Net("", "return x.device_type == DeviceType.CPU ? fc.call(x) : x;").Complete(), PublishedProfile.Value, training: false);

        Assert.Equal((0, 32), (cost.Macs, cost.Most?.Macs));
    }
}
