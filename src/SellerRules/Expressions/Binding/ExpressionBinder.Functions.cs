using SellerRules.Diagnostics;
using SellerRules.Expressions.Syntax;
using SellerRules.Text.Matching;

namespace SellerRules.Expressions.Binding;

/// <content>Functions.</content>
internal sealed partial class ExpressionBinder
{
    private const int MaxPatternLength = 200;

    private BoundExpression BindCall(CallSyntax call)
    {
        if (Functions.Find(call.Function) is not { } function)
        {
            return Fail(
                BindingProblems.UnknownFunction,
                call.FunctionSpan,
                $"there is no function `{call.Function}`",
                Help(Suggestion.DidYouMean(call.Function, Functions.Names), $"there are {Listing(Functions.Names)}"));
        }

        if (call.Arguments.Count < function.MinArguments || call.Arguments.Count > function.MaxArguments)
        {
            return Fail(BindingProblems.WrongArguments, call.Span, $"`{call.Function}` was given {call.Arguments.Count} arguments", $"write it as `{function.Signature}`");
        }

        return call.Function switch
        {
            "under" => BindUnder(call.Arguments[0], call.Arguments[1]),
            "has" => BindHas(call),
            "listed" => BindListed(call),
            "matches" => BindMatches(call),
            "earliest" or "latest" => BindEdge(call),
            "after" or "before" => BindShift(call),
            "recent" => BindRecent(call, function),
            _ when function.Aggregate is { } aggregate => BindAggregate(call, aggregate, function),
            _ => BindScalar(call, function),
        };
    }

    private BoundExpression BindUnder(ExpressionSyntax left, ExpressionSyntax right)
    {
        BoundExpression category = Bind(left);
        BoundExpression ancestor = AsWord(Bind(right), right, category.Type);
        if (IsError(category, ancestor))
        {
            return ErrorNode();
        }

        if (category.Type is not { Kind: ValueKind.Word, Name: "categories" })
        {
            return Fail(BindingProblems.WrongType, left.Span, $"`under` needs a category, but this is {category.Type.Describe()}");
        }

        return ancestor.Type == category.Type
            ? new BoundCall(BoundType.Boolean, ScalarFunction.Under, [category, ancestor])
            : Fail(BindingProblems.WrongType, right.Span, $"`under` needs a category, but this is {ancestor.Type.Describe()}", "write it as `under(product.category, 'electronics')`");
    }

    private BoundExpression BindHas(CallSyntax call)
    {
        BoundExpression product = Bind(call.Arguments[0]);
        if (IsError(product))
        {
            return product;
        }

        if (product.Type is not { Kind: ValueKind.Record, Name: "product" })
        {
            return Fail(BindingProblems.WrongType, call.Arguments[0].Span, $"`has` needs a product, but this is {product.Type.Describe()}");
        }

        if (call.Arguments[1] is not LiteralSyntax { Kind: LiteralKind.Text, Value: string word })
        {
            return Fail(BindingProblems.WrongType, call.Arguments[1].Span, "`has` needs the kind of certificate as a text", "write it as `has(product, 'CE')`");
        }

        (_isTimeless, _readsClock) = (false, true);
        _reads.UnionWith(["product.certificates", "certificate.kind", "certificate.issuedOn", "certificate.expiresOn"]);
        return Resolve(word, "certificate-kinds", call.Arguments[1]) is { } kind
            ? new BoundHas(BoundType.Boolean, product, kind, PathOf(product) + ".certificates")
            : ErrorNode();
    }

    private BoundExpression BindMatches(CallSyntax call)
    {
        BoundExpression text = Bind(call.Arguments[0]);
        if (IsError(text))
        {
            return text;
        }

        if (text.Type.Kind is not (ValueKind.Text or ValueKind.Word))
        {
            return Fail(BindingProblems.WrongType, call.Arguments[0].Span, $"`matches` needs a text, but this is {text.Type.Describe()}");
        }

        if (PatternOf(call.Arguments[1]) is not { } pattern)
        {
            return _failed
                ? ErrorNode()
                : Fail(
                    BindingProblems.WrongArguments,
                    call.Arguments[1].Span,
                    "`matches` needs its pattern as a text, or as a parameter that isn't dated",
                    "write it as `matches(parcel.trackingNumber, '[A-Z]{2}[0-9]{9}[A-Z]{2}')`");
        }

        return PatternFault(pattern) is { } fault
            ? Fail(BindingProblems.BadPattern, call.Arguments[1].Span, fault, "allowed are letters, classes such as `[0-9]`, groups, `|` and counts up to 1,000; no look-around and no back-references")
            : new BoundMatches(BoundType.Boolean, text, pattern);
    }

    private string? PatternOf(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax { Kind: LiteralKind.Text, Value: string text } => text,
        ParameterSyntax parameter when BindParameter(parameter) is BoundParameter { Type.Kind: ValueKind.Text, Parameter: { IsDated: false } value } =>
            (string)value.Values[0],
        _ => null,
    };

    private static string? PatternFault(string pattern)
    {
        if (pattern.Length > MaxPatternLength)
        {
            return $"the pattern has {pattern.Length} characters, but at most {MaxPatternLength} are allowed";
        }

        try
        {
            _ = TextPattern.Of(pattern);
            return null;
        }
        catch (ArgumentException fault)
        {
            return $"the pattern can't be read: {fault.Message}";
        }
        catch (NotSupportedException)
        {
            return "the pattern can't be matched in time that is bounded";
        }
    }

    private BoundExpression BindEdge(CallSyntax call)
    {
        BoundExpression? joined = null;
        foreach (ExpressionSyntax argument in call.Arguments)
        {
            BoundExpression instant = Bind(argument);
            if (IsError(instant))
            {
                return instant;
            }

            if (instant.Type.Kind != ValueKind.Instant)
            {
                return Fail(BindingProblems.WrongType, argument.Span, $"`{call.Function}` needs instants, but this is {instant.Type.Describe()}");
            }

            joined = joined is null ? instant : new BoundEdge(BoundType.Instant, call.Function == "earliest", joined, instant);
        }

        return joined!;
    }

    private BoundExpression BindShift(CallSyntax call)
    {
        BoundExpression instant = Bind(call.Arguments[0]);
        BoundExpression limit = Bind(call.Arguments[1]);
        if (IsError(instant, limit))
        {
            return ErrorNode();
        }

        if (instant.Type.Kind != ValueKind.Instant)
        {
            return Fail(BindingProblems.WrongType, call.Arguments[0].Span, $"`{call.Function}` needs an instant first, but this is {instant.Type.Describe()}");
        }

        return limit.Type.Kind == ValueKind.Limit
            ? new BoundShift(BoundType.Instant, instant, limit, call.Function == "after")
            : Fail(
                BindingProblems.WrongType,
                call.Arguments[1].Span,
                $"`{call.Function}` needs a limit, but this is {limit.Type.Describe()}",
                "write the limit as a parameter, such as `\"review-time\": { \"value\": \"P5D\" }`, and use `@review-time`");
    }

    private BoundExpression BindScalar(CallSyntax call, FunctionInfo info)
    {
        List<BoundExpression> arguments = [];
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            BoundExpression argument = Bind(call.Arguments[i]);
            if (IsError(argument))
            {
                return argument;
            }

            ValueKind wanted = info.Parameters[i];
            bool fits = argument.Type.Kind == wanted || (wanted == ValueKind.Number && argument.Type.IsNumeric)
                || (wanted == ValueKind.Text && argument.Type.Kind == ValueKind.Word)
                || (i == 0 && TakesUnit(info.Scalar!.Value, argument.Type.Kind));
            if (!fits)
            {
                return Fail(BindingProblems.WrongType, call.Arguments[i].Span, $"`{call.Function}` needs {new BoundType(wanted).Describe()} here, but this is {argument.Type.Describe()}", $"write it as `{info.Signature}`");
            }

            arguments.Add(argument);
        }

        if (info.Scalar == ScalarFunction.Round && arguments[1] is not BoundConstant { Value: decimal and >= 0 and <= 28 and var digits } )
        {
            return Fail(BindingProblems.WrongArguments, call.Arguments[1].Span, "`round` needs a whole number of digits, 0 to 28, written out", $"write it as `{info.Signature}`");
        }

        if (info.Scalar == ScalarFunction.CheckDigit && arguments[1] is not BoundConstant { Value: "gtin" })
        {
            return Fail(BindingProblems.WrongArguments, call.Arguments[1].Span, "`checkDigit` knows only `'gtin'`", $"write it as `{info.Signature}`");
        }

        BoundType type = info.Scalar is ScalarFunction.Abs or ScalarFunction.Round ? arguments[0].Type : info.Result!;
        return new BoundCall(type, info.Scalar!.Value, arguments);
    }

    private static bool TakesUnit(ScalarFunction function, ValueKind unit) => (function, unit) switch
    {
        (ScalarFunction.Round or ScalarFunction.Abs, ValueKind.Money) or (ScalarFunction.Abs, ValueKind.Duration) => true,
        _ => false,
    };
}
