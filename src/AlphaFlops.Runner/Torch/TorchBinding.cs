using System.Linq.Expressions;
using System.Reflection;

namespace AlphaFlops.Runner.Torch;

/// <summary>The members of the TorchSharp at hand, by name: signatures and parameter names differ from version to version, and what is optional in a
/// newer one is absent from an older.</summary>
internal sealed class TorchBinding(Assembly torchSharp)
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;

    public Type Tensor { get; } = Find(torchSharp, "torch+Tensor");

    public Type Device { get; } = Find(torchSharp, "torch+Device");

    public Type ScalarType { get; } = Find(torchSharp, "torch+ScalarType");

    public string Version => torchSharp.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? torchSharp.GetName().Version!.ToString(3);

    /// <summary>A call of a static method such as <c>torch+nn+functional.conv2d</c>.</summary>
    /// <param name="operands">The first parameters, in order.</param>
    /// <param name="options">The others by name, the first of its names that there is; what is not given has its default.</param>
    /// <exception cref="MissingMethodException">This version has no such method.</exception>
    public Expression Call(string method, IReadOnlyList<Expression> operands, params (string[] Names, object Value)[] options)
    {
        int dot = method.LastIndexOf('.');
        var type = torchSharp.GetType("TorchSharp." + method[..dot]);
        return (type?.GetMember(method[(dot + 1)..], MemberTypes.Method, Static).Cast<MethodInfo>()
                .Select(candidate => Bind(null, candidate, operands, options))
                .FirstOrDefault(call => call is not null))
            ?? throw new MissingMethodException($"TorchSharp {Version} has no {method} for this call");
    }

    /// <summary>A call of a method of a tensor.</summary>
    public Expression CallOn(Expression tensor, string method, IReadOnlyList<Expression> operands, params (string[] Names, object Value)[] options) =>
        Tensor.GetMember(method, MemberTypes.Method, BindingFlags.Public | BindingFlags.Instance).Cast<MethodInfo>()
            .Select(candidate => Bind(tensor, candidate, operands, options))
            .FirstOrDefault(call => call is not null)
        ?? throw new MissingMethodException($"TorchSharp {Version} has no Tensor.{method} for this call");

    /// <summary>A number as an operand: made once, at the first call.</summary>
    public Expression Scalar(double value)
    {
        var type = Find(torchSharp, "Scalar");
        Lazy<object?> made = new(() => Invoke(Expression.Convert(Expression.Constant(value), type)));
        return Expression.Convert(Expression.Property(Expression.Constant(made), nameof(made.Value)), type);
    }

    /// <summary>Sets a static property.</summary>
    /// <returns>Whether this version has it.</returns>
    public bool TrySet(string property, object value)
    {
        int dot = property.LastIndexOf('.');
        if (torchSharp.GetType("TorchSharp." + property[..dot])?.GetProperty(property[(dot + 1)..], Static) is not { CanWrite: true } found) return false;
        Unwrapped(() => found.SetValue(null, value));
        return true;
    }

    /// <summary>A static property's value, or null.</summary>
    public object? Get(string property)
    {
        int dot = property.LastIndexOf('.');
        return Unwrapped(() => torchSharp.GetType("TorchSharp." + property[..dot])?.GetProperty(property[(dot + 1)..], Static)?.GetValue(null));
    }

    /// <summary>Does a call now.</summary>
    public static object? Invoke(Expression call)
    {
        var body = call.Type == typeof(void) ? (Expression)Expression.Block(call, Expression.Constant(null)) : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?>>(body).Compile(preferInterpretation: true)();
    }

    private static Expression? Bind(Expression? instance, MethodInfo method, IReadOnlyList<Expression> operands, (string[] Names, object Value)[] options)
    {
        if (method.IsGenericMethodDefinition) return null;
        var parameters = method.GetParameters();
        if (parameters.Length < operands.Count) return null;
        Expression[] arguments = new Expression[parameters.Length];
        int used = 0;
        for (int i = 0; i < parameters.Length; i++)
        {
            var (parameter, type) = (parameters[i], parameters[i].ParameterType);
            if (i < operands.Count)
            {
                if (!type.IsAssignableFrom(operands[i].Type)) return null;
                arguments[i] = operands[i];
            }
            else if (options.FirstOrDefault(option => option.Names.Contains(parameter.Name)) is { Value: { } value })
            {
                if (!(Nullable.GetUnderlyingType(type) ?? type).IsInstanceOfType(value)) return null;
                arguments[i] = Expression.Convert(Expression.Constant(value), type);
                used++;
            }
            else if (parameter.IsOptional)
            {
                arguments[i] = Expression.Constant(parameter.DefaultValue is { } other && type.IsInstanceOfType(other) ? other : Default(type, parameter.DefaultValue), type);
            }
            else
            {
                return null;
            }
        }

        return used == options.Length ? Expression.Call(instance, method, arguments) : null;
    }

    // The default of an enum, and of a value type that has none of its own, is not stored as a value of the type.
    private static object? Default(Type type, object? value) => value switch
    {
        not null when type.IsEnum => Enum.ToObject(type, value),
        _ when type.IsValueType && Nullable.GetUnderlyingType(type) is null => Activator.CreateInstance(type),
        _ => null,
    };

    private static Type Find(Assembly assembly, string name) =>
        assembly.GetType("TorchSharp." + name) ?? throw new MissingMemberException($"'{assembly.Location}' has no TorchSharp.{name.Replace('+', '.')}");

    private static object? Unwrapped(Func<object?> act)
    {
        try
        {
            return act();
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static void Unwrapped(Action act) => Unwrapped(() =>
    {
        act();
        return null;
    });
}
