using SellerRules.Diagnostics;
using SellerRules.Expressions.Syntax;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Expressions.Binding;

/// <summary>
/// Checks an expression: resolves names, types and units, and reports every problem at its exact words. One binder checks one expression; the
/// parts of this class bind literals, names, operators and functions.
/// </summary>
internal sealed partial class ExpressionBinder
{
    private readonly BindingScope _scope;
    private readonly ExpressionText _text;
    private readonly DiagnosticBag _bag;
    private readonly HashSet<string> _reads = new(StringComparer.Ordinal);
    private readonly List<(string Name, BoundType Type, string Path)> _variables = [];
    private bool _isTimeless = true;
    private bool _failed;
    private bool _readsClock;
    private BoundListed? _listed;

    // What lambdas read besides their own members: the outermost variable and whether parameters have dates.
    private const int OutsideVariables = -1;
    private readonly List<BoundFold> _folds = [];
    private int _reach = int.MaxValue;
    private bool _readsDates;
    private int _orderLists;

    private ExpressionBinder(BindingScope scope, ExpressionText text, DiagnosticBag bag)
    {
        (_scope, _text, _bag) = (scope, text, bag);
    }

    /// <summary>Parses and checks an expression; null where a problem was reported.</summary>
    public static BoundRoot? Bind(BindingScope scope, ExpressionText text, DiagnosticBag bag)
    {
        if (ExpressionParser.Parse(text, bag) is not { } syntax)
        {
            return null;
        }

        ExpressionBinder binder = new(scope, text, bag);
        BoundExpression bound = binder.Bind(syntax);
        scope.Orders.Add(binder._folds, binder._orderLists > binder._folds.Count);
        return IsError(bound) || binder._failed ? null : new BoundRoot(bound, binder._isTimeless, binder._readsClock, binder._reads) { Listed = binder._listed };
    }

    /// <summary>Checks an expression that must be true or false.</summary>
    public static BoundRoot? BindCondition(BindingScope scope, ExpressionText text, DiagnosticBag bag)
    {
        BoundRoot? root = Bind(scope, text, bag);
        if (root is null || root.Expression.Type.Kind == ValueKind.Boolean)
        {
            return root;
        }

        string found = root.Expression.Type.Describe();
        bag.Report(
            BindingProblems.WrongType,
            text.Locate(new TextSpan(0, text.Text.Length)),
            $"this must be true or false, but it is {found}",
            "compare it with something: `… == …`, `… > …`, `… is some`");
        return null;
    }

    private BoundExpression Bind(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax literal => BindLiteral(literal),
        ListSyntax list => BindList(list),
        NameSyntax name => BindName(name),
        MemberSyntax member => BindMember(member),
        ParameterSyntax parameter => BindParameter(parameter),
        IndexSyntax index => BindLookup(index),
        UnarySyntax unary => BindUnary(unary),
        BinarySyntax binary => BindBinary(binary),
        ConditionalSyntax conditional => BindConditional(conditional),
        PresenceSyntax presence => BindPresence(presence),
        CallSyntax call => BindCall(call),
        LambdaSyntax lambda => Fail(BindingProblems.WrongArguments, lambda.Span, "`=>` stands only inside a function over a list", "write it as in `any(order.lines, l => l.quantity > 1)`"),
        _ => throw new InvalidOperationException($"No binding for {syntax.GetType().Name}."),
    };

    private BoundConstant Fail(DiagnosticCode code, TextSpan span, string message, string? help = null)
    {
        _failed = true;
        _bag.Report(code, _text.Locate(span), message, help);
        return ErrorNode();
    }

    private static BoundConstant ErrorNode() => new(BoundType.Error, false);

    private static bool IsError(params ReadOnlySpan<BoundExpression> parts)
    {
        foreach (BoundExpression part in parts)
        {
            if (part.Type.Kind == ValueKind.Error)
            {
                return true;
            }
        }

        return false;
    }

    private string Words(ExpressionSyntax syntax) => _text.Text.Substring(syntax.Span.Start, syntax.Span.Length);
}
