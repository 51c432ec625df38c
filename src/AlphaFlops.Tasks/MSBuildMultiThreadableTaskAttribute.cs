namespace Microsoft.Build.Framework;

/// <summary>
/// MSBuild knows this attribute by its name and runs such a task beside others in one process. The promises: every path is absolute, and
/// neither the current directory nor the environment is read or changed. MSBuild 17 does not have the attribute, so it is defined here.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
