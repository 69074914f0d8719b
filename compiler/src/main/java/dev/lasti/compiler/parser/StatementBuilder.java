package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.Alias;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.TypeParam;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds simple statements (language reference, chapter 7). */
final class StatementBuilder {
  private final ExpressionBuilder expressions;

  StatementBuilder(ExpressionBuilder expressions) {
    this.expressions = expressions;
  }

  Stmt statement(SimpleStatementContext context) {
    if (!(context.getChild(0) instanceof ParserRuleContext child)) {
      return keyword(context);
    }
    return switch (child.getRuleIndex()) {
      case RULE_expressionStatement -> expressionStatement((ExpressionStatementContext) child);
      case RULE_returnStatement -> returnStatement((ReturnStatementContext) child);
      case RULE_raiseStatement -> raiseStatement((RaiseStatementContext) child);
      case RULE_deleteStatement -> deleteStatement((DeleteStatementContext) child);
      case RULE_assertStatement -> assertStatement((AssertStatementContext) child);
      case RULE_importName -> importName((ImportNameContext) child);
      case RULE_importFrom -> importFrom((ImportFromContext) child);
      case RULE_globalStatement -> new Stmt.Global(names(child), span(child));
      case RULE_nonlocalStatement -> new Stmt.Nonlocal(names(child), span(child));
      case RULE_typeAlias -> typeAlias((TypeAliasContext) child);
      default -> throw new AssertionError(ruleNames[child.getRuleIndex()]);
    };
  }

  private static Stmt keyword(SimpleStatementContext context) {
    return switch (type(context, 0)) {
      case PASS -> new Stmt.Pass(span(context));
      case BREAK -> new Stmt.Break(span(context));
      default -> new Stmt.Continue(span(context));
    };
  }

  // -------------------------------------------------------------------------- assignments

  private Stmt expressionStatement(ExpressionStatementContext context) {
    AssignedValueContext first = (AssignedValueContext) context.getChild(0);
    if (context.getChildCount() == 1) {
      return new Stmt.ExprStmt(expressions.assignedValue(first), span(context));
    }
    if (context.getChild(1) instanceof AugmentedOperatorContext operator) {
      return augmentedAssignment(context, operator);
    }
    return type(context, 1) == COLON ? annotatedAssignment(context) : assignment(context);
  }

  private Expr value(ParserRuleContext context, int child) {
    return expressions.assignedValue((AssignedValueContext) context.getChild(child));
  }

  private Stmt assignment(ExpressionStatementContext context) {
    List<Expr> targets = new ArrayList<>();
    int last = context.getChildCount() - 1;
    for (int i = 0; i < last; i += 2) {
      targets.add(assignmentTarget(context, i));
    }
    return new Stmt.Assign(targets, value(context, last), span(context));
  }

  /** Refuses wrong targets, also of a statement that was not read to its end. */
  void checkTargets(ExpressionStatementContext context) {
    if (type(context, 1) == COLON && context.getChildCount() > 2) {
      annotatedTarget(context);
    }
    for (int i = 0; type(context, i + 1) == EQUAL; i += 2) {
      assignmentTarget(context, i);
    }
  }

  private Expr assignmentTarget(ExpressionStatementContext context, int child) {
    Expr target = value(context, child);
    if (context.getChild(child).getChild(0) instanceof YieldExpressionContext) {
      throw new SyntaxException(target.span(), "assignment to yield expression not possible");
    }
    if (child == 0) {
      checkComparisonMeant(context);
    }
    Targets.checkAssigned(target);
    return target;
  }

  /** {@code f() = 1} was perhaps meant as a comparison: both sides can be operands of one. */
  private void checkComparisonMeant(ExpressionStatementContext context) {
    ParserRuleContext targets = (ParserRuleContext) context.getChild(0).getChild(0);
    int last = targets.getChildCount() - 1;
    OperandContext left = soleOperand(targets.getChild(type(targets, last) == COMMA ? 0 : last));
    boolean endsWithComma = type(targets, last) == COMMA;
    if (left == null || endsWithComma || Targets.startsLikeTarget(left)) {
      return;
    }
    Expr target = expressions.operand(left);
    boolean isAlone = context.getChildCount() == 3;
    if (isAlone && !Targets.isAssignable(target) && startsWithOperand(context.getChild(2))) {
      throw new SyntaxException(target.span(), Targets.comparisonMeant(target));
    }
  }

  private static OperandContext soleOperand(ParseTree starExpression) {
    return starExpression.getChild(0) instanceof ExpressionContext expression
        ? ExpressionErrors.soleOperand(expression)
        : null;
  }

  private static boolean startsWithOperand(ParseTree value) {
    int type = first((ParserRuleContext) value).getType();
    return type != NOT && type != LAMBDA && type != YIELD && type != STAR && type != DOUBLE_STAR;
  }

  private Stmt augmentedAssignment(
      ExpressionStatementContext context, AugmentedOperatorContext operator) {
    Expr target = value(context, 0);
    if (!Targets.isAssignable(target)) {
      throw new SyntaxException(
          target.span(),
          "'" + Targets.describe(target) + "' is an illegal expression for augmented assignment");
    }
    Expr value = value(context, 2);
    return new Stmt.AugAssign(target, Operators.binary(type(operator, 0)), value, span(context));
  }

  private Expr annotatedTarget(ExpressionStatementContext context) {
    if (context.getChild(0).getChild(0) instanceof YieldExpressionContext) {
      throw SyntaxException.general(token(context, 1).span());
    }
    Expr target = value(context, 0);
    if (!Targets.isAssignable(target)) {
      throw unannotatable(target);
    }
    return target;
  }

  private Stmt annotatedAssignment(ExpressionStatementContext context) {
    Expr target = annotatedTarget(context);
    Expr annotation = expressions.expression((ExpressionContext) context.getChild(2));
    Expr value = context.getChildCount() > 3 ? value(context, 4) : null;
    boolean isSimple = target instanceof Expr.Name && first(context).getType() == NAME;
    return new Stmt.AnnAssign(target, annotation, value, isSimple, span(context));
  }

  private static SyntaxException unannotatable(Expr target) {
    if (!(target instanceof Expr.List || target instanceof Expr.Tuple)) {
      return new SyntaxException(target.span(), "illegal target for annotation");
    }
    boolean isOpen = target instanceof Expr.Tuple tuple && isWithoutParentheses(tuple);
    return new SyntaxException(
        isOpen ? ((Expr.Tuple) target).elts().get(0).span() : target.span(),
        "only single target (not " + Targets.describe(target) + ") can be annotated");
  }

  private static boolean isWithoutParentheses(Expr.Tuple tuple) {
    return !tuple.elts().isEmpty()
        && tuple.elts().get(0).span().start().equals(tuple.span().start());
  }

  private Stmt typeAlias(TypeAliasContext context) {
    PythonToken token = token(context, 1);
    Expr name = new Expr.Name(name(token), token.span());
    List<TypeParam> parameters =
        context.getChild(2) instanceof TypeParametersContext list
            ? expressions.parameters().typeParameters(list)
            : List.of();
    Expr value = expressions.expression((ExpressionContext) lastChild(context));
    return new Stmt.TypeAlias(name, parameters, value, span(context));
  }

  // -------------------------------------------------------------------------- keywords

  private Stmt returnStatement(ReturnStatementContext context) {
    Expr value =
        context.getChildCount() == 1
            ? null
            : expressions.starExpressions((StarExpressionsContext) context.getChild(1));
    return new Stmt.Return(value, span(context));
  }

  private Stmt raiseStatement(RaiseStatementContext context) {
    return new Stmt.Raise(
        optionalExpression(context, 1), optionalExpression(context, 3), span(context));
  }

  private Stmt assertStatement(AssertStatementContext context) {
    return new Stmt.Assert(
        optionalExpression(context, 1), optionalExpression(context, 3), span(context));
  }

  private Expr optionalExpression(ParserRuleContext context, int child) {
    return child < context.getChildCount()
        ? expressions.expression((ExpressionContext) context.getChild(child))
        : null;
  }

  private Stmt deleteStatement(DeleteStatementContext context) {
    List<Expr> targets = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof TargetContext tree) {
        Expr target = expressions.target(tree);
        Targets.checkDeleted(target);
        targets.add(target);
      }
    }
    return new Stmt.Delete(targets, span(context));
  }

  private static List<String> names(ParserRuleContext context) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < context.getChildCount(); i += 2) {
      names.add(name(context, i));
    }
    return names;
  }

  // -------------------------------------------------------------------------- imports

  private static Stmt importName(ImportNameContext context) {
    List<Alias> names = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof DottedAsNameContext name) {
        String module = dottedName((DottedNameContext) name.getChild(0));
        names.add(new Alias(module, asName(name), span(name)));
      }
    }
    return new Stmt.Import(names, span(context));
  }

  private static String asName(ParserRuleContext context) {
    return context.getChildCount() > 1 ? name(context, 2) : null;
  }

  private static String dottedName(DottedNameContext context) {
    if (context.getChildCount() == 1) {
      return name(context, 0);
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < context.getChildCount(); i += 2) {
      name.append(i == 0 ? "" : ".").append(name(context, i));
    }
    return name.toString();
  }

  private static Stmt importFrom(ImportFromContext context) {
    String module = null;
    int level = 0;
    for (ParseTree child : ((ImportedModuleContext) context.getChild(1)).children) {
      if (child instanceof DottedNameContext name) {
        module = dottedName(name);
      } else {
        level += type(child) == ELLIPSIS ? 3 : 1;
      }
    }
    List<Alias> names = importedNames((ImportedNamesContext) context.getChild(3));
    return new Stmt.ImportFrom(module, names, level, span(context));
  }

  private static List<Alias> importedNames(ImportedNamesContext context) {
    if (type(context, 0) == STAR) {
      Span span = span(context);
      return List.of(new Alias("*", null, span));
    }
    List<Alias> names = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof ImportAsNameContext name) {
        names.add(new Alias(name(name, 0), asName(name), span(name)));
      }
    }
    return names;
  }
}
