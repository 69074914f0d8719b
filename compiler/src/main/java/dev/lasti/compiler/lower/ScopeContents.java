package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.TypeParam;
import dev.lasti.compiler.scope.Scope;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Finds the contents of the code object of a scope. What {@code co_consts} holds cannot be read off
 * our own code, which is made in another way than CPython's: this is a walk of its own, in the
 * order of CPython's {@code compile.c}.
 */
final class ScopeContents extends StatementContents {
  private ScopeContents(ModuleContext module, Scope scope, ToIntFunction<Scope> nested) {
    super(module, scope, nested);
  }

  /**
   * The contents of the code of a scope.
   *
   * @param nested the number of the code of a scope among those in this one, or -1
   */
  static CodeContents of(ModuleContext module, Scope scope, ToIntFunction<Scope> nested) {
    ScopeContents walk = new ScopeContents(module, scope, nested);
    walk.scanScope();
    return walk.contents;
  }

  private void scanScope() {
    switch (scope().kind()) {
      case MODULE -> moduleBody((Module) scope().node());
      case CLASS -> classBody((Stmt.ClassDef) scope().node());
      case FUNCTION -> functionBody((Stmt.FunctionLike) scope().node());
      case LAMBDA -> lambdaBody((Expr.Lambda) scope().node());
      case GENERATOR_EXPRESSION -> generatorBody((Expr.GeneratorExp) scope().node());
      case TYPE_PARAMETERS -> typeParametersBody();
      case TYPE_VAR_BOUND -> boundBody((TypeParam.TypeVar) scope().node());
      case TYPE_ALIAS -> {
        none();
        scan(((Stmt.TypeAlias) scope().node()).value());
      }
      case LIST_COMPREHENSION, SET_COMPREHENSION, DICT_COMPREHENSION, ANNOTATION -> {}
    }
  }

  private void moduleBody(Module node) {
    if (module.form() == CodeForm.EVAL) {
      scan(((Stmt.ExprStmt) node.body().get(0)).value());
      return;
    }
    namespaceBody(node.body(), module.form() != CodeForm.SINGLE);
    none();
  }

  /** {@code compiler_body} */
  private void namespaceBody(List<Stmt> body, boolean mayHaveDocstring) {
    String docstring = mayHaveDocstring ? CodeLowering.docstring(body) : null;
    if (docstring != null) {
      constant(docstring);
      variable("__doc__");
    }
    scanStmts(body);
  }

  private void classBody(Stmt.ClassDef node) {
    contents.name("__name__");
    contents.name("__module__");
    constant(scope().qualifiedName());
    contents.name("__qualname__");
    if (!node.typeParams().isEmpty()) {
      contents.name("__type_params__");
    }
    namespaceBody(node.body(), true);
    if (scope().needsClassDict()) {
      contents.name("__classdictcell__");
    }
    if (scope().needsClassCell()) {
      contents.name("__classcell__");
    } else {
      none();
    }
  }

  /** The first constant is the docstring, or None. */
  private void functionBody(Stmt.FunctionLike node) {
    String docstring = CodeLowering.docstring(node.body());
    if (docstring == null) {
      none();
    } else {
      constant(docstring);
    }
    scanStmts(node.body());
    none();
  }

  private void lambdaBody(Expr.Lambda node) {
    none();
    scan(node.body());
  }

  private void generatorBody(Expr.GeneratorExp node) {
    scanLoop(node.generators(), 0, () -> scan(node.elt()));
    none();
  }

  /** What stands behind the return is not reached, but may be the first constant. */
  private void boundBody(TypeParam.TypeVar node) {
    scan(node.bound());
    contents.setReachable(false);
    none();
  }

  /** The function around a generic definition, PEP 695. */
  private void typeParametersBody() {
    if (scope().node() instanceof Stmt.TypeAlias alias) {
      constant(((Expr.Name) alias.name()).id());
      alias.typeParams().forEach(this::typeParameter);
      code(module.scopes().scopeOf(alias));
    } else if (scope().node() instanceof Stmt.ClassDef definition) {
      definition.typeParams().forEach(this::typeParameter);
      classItself(definition);
      contents.local(TypeParameterLowering.GENERIC_BASE);
    } else {
      Stmt.FunctionLike function = (Stmt.FunctionLike) scope().node();
      function.typeParams().forEach(this::typeParameter);
      scanAnnotations(function.args(), function.returns());
      code(module.scopes().scopeOf(function));
    }
  }

  private void typeParameter(TypeParam node) {
    constant(node.name());
    if (node instanceof TypeParam.TypeVar typeVar && typeVar.bound() != null) {
      code(module.scopes().scopeOf(node));
    }
    variable(node.name());
  }

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    return function(node);
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    return function(node);
  }

  private Void function(Stmt.FunctionLike node) {
    scanExprs(node.decoratorList());
    scanDefaults(node.args());
    if (node.typeParams().isEmpty()) {
      scanAnnotations(node.args(), node.returns());
      code(module.scopes().scopeOf(node));
    } else {
      code(module.scopes().typeParametersOf(node));
    }
    variable(node.name());
    return null;
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    scanExprs(node.decoratorList());
    if (node.typeParams().isEmpty()) {
      classItself(node);
    } else {
      code(module.scopes().typeParametersOf(node));
    }
    variable(node.name());
    return null;
  }

  private void classItself(Stmt.ClassDef node) {
    code(module.scopes().scopeOf(node));
    constant(node.name());
    scanArguments(2, node.bases(), node.keywords());
  }

  @Override
  public Void visitTypeAlias(Stmt.TypeAlias node) {
    String name = ((Expr.Name) node.name()).id();
    if (node.typeParams().isEmpty()) {
      constant(name);
      none();
      code(module.scopes().scopeOf(node));
    } else {
      code(module.scopes().typeParametersOf(node));
    }
    variable(name);
    return null;
  }
}
