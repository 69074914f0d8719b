package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Node;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.TypeParam;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Type parameters and type aliases, PEP 695. The parameters are variables of a scope around the
 * definition, which is a function called at once.
 */
final class TypeParameterLowering extends ConstructLowering {
  /** The variable around a generic class that holds the tuple of its parameters. */
  static final String PARAMETERS = ".type_params";

  /** The variable around a generic class that holds its last base. */
  static final String GENERIC_BASE = ".generic_base";

  TypeParameterLowering(AstLowering lowering) {
    super(lowering);
  }

  /** Makes a generic function; its default values are handed to the function around it. */
  Value function(Stmt.FunctionLike node, FunctionLowering.Defaults defaults) {
    List<Value> arguments = new ArrayList<>(defaults.positional());
    arguments.addAll(defaults.keyword());
    int positional = defaults.positional().size();
    List<Local> locals =
        IntStream.range(0, arguments.size()).mapToObj(i -> new Local("default$" + i)).toList();
    FunctionLowering.Defaults passed =
        new FunctionLowering.Defaults(
            List.copyOf(locals.subList(0, positional)),
            defaults.names(),
            List.copyOf(locals.subList(positional, locals.size())));
    return callAround(
        node,
        locals.stream().map(Local::name).toList(),
        arguments,
        inner -> inner.typeParameters().genericFunction(node, passed));
  }

  private Value genericFunction(Stmt.FunctionLike node, FunctionLowering.Defaults defaults) {
    Value parameters = parameters(node.typeParams(), node);
    Value function = lowering.functions().function(node, defaults);
    builder.perform(Operation.SET_TYPE_PARAMETERS, node.span(), function, parameters);
    return function;
  }

  /** Makes a generic class, which has {@code Generic[...]} as its last base. */
  Value classDefinition(Stmt.ClassDef node) {
    return callAround(
        node, List.of(), List.of(), inner -> inner.typeParameters().genericClass(node));
  }

  private Value genericClass(Stmt.ClassDef node) {
    NameAccess names = context.names();
    names.store(PARAMETERS, parameters(node.typeParams(), node), node.span());
    Value body = lowering.classes().body(node);
    Value parameters = names.load(PARAMETERS, node.span());
    Value base = builder.operate(Operation.SUBSCRIPT_GENERIC, node.span(), parameters);
    names.store(GENERIC_BASE, base, node.span());
    List<Expr> bases = new ArrayList<>(node.bases());
    bases.add(new Expr.Name(GENERIC_BASE, node.span()));
    return lowering.classes().build(node, body, lowering.displays().tuple(bases, node.span()));
  }

  /** {@code type name[T] = value} */
  void alias(Stmt.TypeAlias node) {
    Expr.Name name = (Expr.Name) node.name();
    Value alias =
        node.typeParams().isEmpty()
            ? alias(node, Constant.UNBOUND)
            : callAround(
                node, List.of(), List.of(), inner -> inner.typeParameters().genericAlias(node));
    context.names().store(name.id(), alias, node.span());
  }

  private Value genericAlias(Stmt.TypeAlias node) {
    return alias(node, parameters(node.typeParams(), node));
  }

  private Value alias(Stmt.TypeAlias node, Value parameters) {
    String name = ((Expr.Name) node.name()).id();
    Value value = lazily(node, node.value());
    return builder.operate(Operation.MAKE_TYPE_ALIAS, name, node.span(), parameters, value);
  }

  /** Calls a function that has the scope of the type parameters and gives what is made there. */
  private Value callAround(
      Node node,
      List<String> parameters,
      List<Value> arguments,
      Function<AstLowering, Value> make) {
    Scope scope = context.module().scopes().typeParametersOf(node);
    IrFunction code =
        lowering
            .functions()
            .code(
                scope,
                FunctionKind.FUNCTION,
                new Parameters(List.of(), parameters, null, List.of(), null),
                CodeLowering.firstLine(decorators(node), node),
                null,
                inner -> inner.context().builder().leave(make.apply(inner), null));
    Value function =
        lowering.functions().make(code, FunctionLowering.Defaults.NONE, null, node.span());
    return builder.operate(Operation.CALL, node.span(), array(function, arguments));
  }

  private static List<Expr> decorators(Node node) {
    if (node instanceof Stmt.ClassDef definition) {
      return definition.decoratorList();
    }
    return node instanceof Stmt.FunctionLike function ? function.decoratorList() : List.of();
  }

  /** Makes the type parameters; gives the tuple of them. */
  private Value parameters(List<TypeParam> nodes, Node definition) {
    List<Value> parameters = new ArrayList<>();
    for (TypeParam node : nodes) {
      Value parameter = builder.copy(node.accept(new ParameterVisitor()), node.span());
      context.names().store(node.name(), parameter, node.span());
      parameters.add(parameter);
    }
    return builder.operate(Operation.BUILD_TUPLE, definition.span(), array(parameters));
  }

  private final class ParameterVisitor implements TypeParam.Visitor<Value> {
    @Override
    public Value visitTypeVar(TypeParam.TypeVar node) {
      Value bound = Constant.UNBOUND;
      Value constraints = Constant.UNBOUND;
      if (node.bound() instanceof Expr.Tuple) {
        constraints = lazily(node, node.bound());
      } else if (node.bound() != null) {
        bound = lazily(node, node.bound());
      }
      return builder.operate(
          Operation.MAKE_TYPE_VARIABLE, node.name(), node.span(), bound, constraints);
    }

    @Override
    public Value visitParamSpec(TypeParam.ParamSpec node) {
      return builder.operate(Operation.MAKE_PARAM_SPEC, node.name(), node.span());
    }

    @Override
    public Value visitTypeVarTuple(TypeParam.TypeVarTuple node) {
      return builder.operate(Operation.MAKE_TYPE_VARIABLE_TUPLE, node.name(), node.span());
    }
  }

  /** Makes a function that evaluates an expression when it is asked for. */
  private Value lazily(Node node, Expr value) {
    IrFunction code =
        lowering
            .functions()
            .code(
                context.module().scopes().scopeOf(node),
                FunctionKind.FUNCTION,
                Parameters.NONE,
                value.span().line(),
                null,
                inner -> inner.context().builder().leave(inner.value(value), value.span()));
    return lowering.functions().make(code, FunctionLowering.Defaults.NONE, null, node.span());
  }
}
