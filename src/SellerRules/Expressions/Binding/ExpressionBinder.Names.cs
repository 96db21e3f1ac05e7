using SellerRules.Diagnostics;
using SellerRules.Expressions.Syntax;
using SellerRules.Facts;

namespace SellerRules.Expressions.Binding;

/// <content>Literals, names, facts and parameters.</content>
internal sealed partial class ExpressionBinder
{
    private static BoundConstant BindLiteral(LiteralSyntax literal) => Literals.Bind(literal);

    private BoundExpression BindList(ListSyntax list)
    {
        List<BoundConstant> items = [];
        foreach (ExpressionSyntax item in list.Items)
        {
            if (item is not LiteralSyntax literal)
            {
                return Fail(BindingProblems.WrongType, item.Span, $"`{Words(item)}` can't stand in a list: only literals can", "write the values themselves, such as `['ES', 'FR']`");
            }

            items.Add(Literals.Bind(literal));
            if (items[^1].Type != items[0].Type)
            {
                return Fail(BindingProblems.UnitMismatch, item.Span, $"the list begins with {items[0].Type.Describe()}, but this is {items[^1].Type.Describe()}");
            }
        }

        BoundType element = items.Count == 0 ? BoundType.Text : items[0].Type;
        return new BoundConstant(new BoundType(ValueKind.List, null, element), new BoundListItems([.. items.Select(i => i.Value)]));
    }

    private BoundExpression BindName(NameSyntax name)
    {
        for (int slot = _variables.Count - 1; slot >= 0; slot--)
        {
            if (_variables[slot].Name == name.Name)
            {
                _reach = Math.Min(_reach, slot);
                return new BoundVariable(_variables[slot].Type, slot);
            }
        }

        int depth = 0;
        foreach (FactType type in _scope.Chain())
        {
            if (type.Name == name.Name)
            {
                _reach = OutsideVariables;
                BoundType record = new(ValueKind.Record, type.Name);
                return depth > 0 && type.Name == "store" ? new BoundStore(record) : new BoundSubject(record, depth);
            }

            depth++;
        }

        if (name.Name is "asOf" or "today")
        {
            return Fail(
                BindingProblems.NowInsideExpression,
                name.Span,
                $"`{name.Name}` can stand only as one whole side of a comparison",
                name.Name == "asOf" ? "write `asOf >= after(x, @limit)` instead of calculating with `asOf`" : "write `today >= x` instead of calculating with `today`");
        }

        string[] names = [.. _variables.Select(v => v.Name), .. _scope.Chain().Select(t => t.Name), "asOf", "today"];
        string? near = Suggestion.DidYouMean(name.Name, names) ?? OwnerOfFact(name.Name);
        return Fail(BindingProblems.UnknownName, name.Span, $"`{name.Name}` is not known here", Help(near, $"here you can use {Listing(names)}"));
    }

    private string? OwnerOfFact(string fact)
    {
        FactType? owner = _scope.Chain().FirstOrDefault(type => type.Find(fact) is not null);
        return owner is null ? null : $"did you mean `{owner.Name}.{fact}`?";
    }

    private BoundExpression BindMember(MemberSyntax member)
    {
        BoundExpression target = Bind(member.Target);
        if (IsError(target))
        {
            return target;
        }

        if (target.Type.Kind != ValueKind.Record)
        {
            return Fail(
                BindingProblems.UnknownFact,
                member.NameSpan,
                $"`{Words(member.Target)}` is {target.Type.Describe()}, which has no facts such as `{member.Name}`",
                target.Type.Kind == ValueKind.List ? $"ask its members: `any({Words(member.Target)}, x => x.{member.Name} …)`" : null);
        }

        FactType owner = _scope.Types.Find(target.Type.Name!)!;
        FactProperty? found = owner.Find(member.Name);
        if (found is not { IsPublished: false } && _scope.Figures.Find(owner, member.Name, _text.Locate(member.NameSpan)) is { } figure)
        {
            return BindFigure(target, owner, figure);
        }

        if (found is not { } fact)
        {
            string path = Words(member.Target);
            string[] names = [.. owner.Properties.Select(p => p.Name), .. _scope.Figures.NamesOn(owner)];
            string? near = Suggestion.Nearest(member.Name, names);
            string? elsewhere = near is null ? OwnerOfFact(member.Name) : $"did you mean `{path}.{near}`?";
            return Fail(
                BindingProblems.UnknownFact,
                member.NameSpan,
                $"{Article(owner.Name)} has no fact `{member.Name}`",
                elsewhere ?? $"it has {Listing(names)}");
        }

        _reads.Add(owner.Name + "." + fact.Name);
        _reach = fact is { RecordType: "store", Kind: FactKind.Record } ? OutsideVariables : _reach;
        _reads.UnionWith(DerivedSources.Of(owner.Name + "." + fact.Name));
        bool hasBirths = fact.Kind == FactKind.List && fact.RecordType is { } members && _scope.Types.Find(members)?.Birth is not null;
        _isTimeless &= fact.Class is FactClass.Attribute or FactClass.Planned && fact.BelongsTo is null && !hasBirths;
        BoundFact bound = new(FactValueTypes.Of(fact), target, owner, fact, PathOf(target) + "." + fact.Name)
        {
            MonthStartsOn = fact.RecordType == "month" ? _scope.MonthStartsOn : 1,
        };
        _orderLists += OrderChains.IsOrders(bound) ? 1 : 0;
        return bound;
    }

    private BoundExpression BindFigure(BoundExpression target, FactType owner, PublishedFigure figure)
    {
        if (figure.Type.Kind == ValueKind.Error)
        {
            _failed = true;
            return ErrorNode();
        }

        _reads.Add(owner.Name + "." + figure.Name);
        _reads.UnionWith(figure.Value.Reads);
        _reads.UnionWith(figure.When?.Reads ?? figure.Value.Reads);
        (_isTimeless, _readsClock, _reach) = (false, true, OutsideVariables);
        return new BoundPublished(figure.Type, target, figure, PathOf(target) + "." + figure.Name);
    }

    private string PathOf(BoundExpression expression) => expression switch
    {
        BoundVariable variable => _variables[variable.Slot].Path,
        BoundFact fact => fact.Path,
        BoundAggregate { Function: AggregateFunction.MinBy } member => PathOf(member.List) + "[]",
        BoundAggregate aggregate => PathOf(aggregate.List),
        BoundRecent recent => PathOf(recent.List),
        _ => expression.Type.Name ?? "list",
    };

    private BoundExpression BindParameter(ParameterSyntax syntax)
    {
        BoundExpression found = FindParameter(syntax);
        return found.Type.Kind switch
        {
            ValueKind.Table => Fail(
                BindingProblems.WrongType,
                syntax.Span,
                $"`@{syntax.Name}` is a table, not a value",
                $"name the row by its key, such as `@{syntax.Name}[{(found.Type.Name == "categories" ? "product.category" : "…")}]`"),
            ValueKind.EntryList => Fail(
                BindingProblems.WrongType,
                syntax.Span,
                $"`@{syntax.Name}` is a list file, not a value",
                $"ask it with `listed(product, @{syntax.Name})`"),
            _ => found,
        };
    }

    private BoundExpression FindParameter(ParameterSyntax syntax)
    {
        if (_scope.FindParameter(syntax.Name, _text.Locate(syntax.Span)) is not { } parameter)
        {
            string? near = Suggestion.Nearest(syntax.Name, _scope.ParameterNames) is { } name ? $"did you mean `@{name}`?" : null;
            return Fail(
                BindingProblems.UnknownParameter,
                syntax.Span,
                $"there is no parameter `@{syntax.Name}`",
                Help(near, _scope.ParameterNames.Count == 0 ? "the rule set has no `parameters`" : $"there are {Listing(_scope.ParameterNames.Select(n => "@" + n))}"));
        }

        if (parameter.Type.Kind == ValueKind.Error)
        {
            _failed = true;
            return ErrorNode();
        }

        _isTimeless &= !parameter.IsDated && !parameter.FollowsDate;
        _readsClock |= parameter.FollowsDate;
        _readsDates |= parameter.IsDated || parameter.FollowsDate;
        return new BoundParameter(parameter.Type, parameter);
    }

    private static string Article(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + $"`{noun}`";

    private static string Listing(IEnumerable<string> names) => string.Join(", ", names.Distinct().Order(StringComparer.Ordinal).Select(n => $"`{n}`"));

    private static string Help(string? near, string allowed) => near is null ? allowed : $"{near} ({allowed})";
}
