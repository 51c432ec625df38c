using AlphaFlops.Tasks.Calibration;
using Microsoft.Build.Utilities;

namespace AlphaFlops.Tasks.Tests.Calibration;

public sealed class FindTorchSharpTests : CalibrationTest
{
    [Fact]
    public void A_project_without_it_has_no_libraries()
    {
        var task = Find();

        Assert.True(task.Execute());

        Assert.Empty(task.Libraries);
        Assert.Empty(Engine.Warnings);
    }

    [Fact]
    public void The_libraries_of_this_system_are_found_where_packages_have_them()
    {
        var task = Find(TorchSharp());
        task.CopiedFiles =
        [
            new TaskItem("/p/libtorch/runtimes/linux-x64/native/libtorch_cpu.so"), new TaskItem("/p/libtorch/runtimes/win-x64/native/torch_cpu.dll"),
            new TaskItem("/p/other/runtimes/linux/native/libother.so.1"), new TaskItem("/p/native/libmine.so"), new TaskItem("/p/native/readme.txt"),
        ];

        Assert.True(task.Execute());

        var found = TorchLibraries.Read(File.ReadAllText(task.Libraries))!;
        Assert.Equal(["/given", "/p/libtorch/runtimes/linux-x64/native", "/p/other/runtimes/linux/native", "/p/native", "/out"], found.NativeDirectories);
        Assert.Equal("TorchSharp.dll", Path.GetFileName(found.TorchSharp));
    }

    [Fact]
    public void Signatures_of_the_framework_are_not_handed_on()
    {
        TaskItem framework = new(typeof(object).Assembly.Location);
        framework.SetMetadata("FrameworkReferenceName", "Microsoft.NETCore.App");
        var task = Find(TorchSharp(), framework, new TaskItem(typeof(Xunit.FactAttribute).Assembly.Location));

        Assert.True(task.Execute());

        Assert.Equal([typeof(Xunit.FactAttribute).Assembly.Location], TorchLibraries.Read(File.ReadAllText(task.Libraries))!.Assemblies);
    }

    [Fact]
    public void The_same_version_at_another_place_has_the_same_name()
    {
        var first = Find(TorchSharp());
        first.Execute();
        Directory.CreateDirectory(PathOf("other"));
        File.Copy(PathOf("TorchSharp.dll"), PathOf("other/TorchSharp.dll"));
        var second = Find(new TaskItem(PathOf("other/TorchSharp.dll")));
        second.Execute();

        Assert.Equal(first.Libraries, second.Libraries);
    }

    [Fact]
    public void What_is_no_assembly_is_named()
    {
        Assert.False(Find(new TaskItem(Write("TorchSharp.dll", "text"))).Execute());

        AssertError("AF8003", "TorchSharp.dll");
    }

    // Only its name and version are looked at.
    private TaskItem TorchSharp()
    {
        File.Copy(typeof(FindTorchSharp).Assembly.Location, PathOf("TorchSharp.dll"));
        return new TaskItem(PathOf("TorchSharp.dll"));
    }

    private FindTorchSharp Find(params TaskItem[] references) => new()
    {
        BuildEngine = Engine, ProjectFile = PathOf("Zoo.csproj"), References = references, RuntimeIdentifier = "linux-x64",
        NativeDirectories = ["/given", "/out"], Directory = Store,
    };
}
