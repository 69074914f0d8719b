package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.scope.ScopeKind;
import dev.lasti.compiler.scope.Symbol;
import dev.lasti.compiler.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the names of one piece of code are read, written and deleted: CPython's {@code
 * compiler_nameop}.
 */
final class NameAccess {
  /** The parameter of a class body that holds its namespace. */
  static final Local NAMESPACE = new Local("namespace$");

  static final String CLASS_NAME = "__class__";
  static final String CLASS_DICT_NAME = "__classdict__";
  private static final Local CLASS_CELL = new Local("class$cell");
  private static final Local CLASS_DICT_CELL = new Local("classdict$cell");

  private final IrBuilder builder;
  private final Map<Symbol, Local> comprehensionLocals = new IdentityHashMap<>();
  private final CodeForm form;
  private final boolean keepsFrame;
  private Scope scope;

  /**
   * @param keepsFrame whether all variables of a function live in cells
   */
  NameAccess(IrBuilder builder, CodeForm form, Scope scope, boolean keepsFrame) {
    this.builder = builder;
    this.keepsFrame = keepsFrame;
    this.form = form;
    this.scope = scope;
  }

  /** Where a variable lives. */
  private enum Place {
    LOCAL,
    CELL,
    FREE,
    GLOBAL,
    NAMESPACE,
    NAMESPACE_OR_CELL
  }

  void setScope(Scope scope) {
    this.scope = scope;
  }

  /**
   * Makes and fetches the cells that the code uses. CPython's {@code insert_prefix_instructions}.
   */
  void enter() {
    for (Symbol symbol : keepsFrame ? scope.locals() : scope.cells()) {
      Value first = symbol.isParameter() ? new Local(symbol.name()) : Constant.UNBOUND;
      makeCell(Local.cell(symbol.name()), first);
    }
    if (scope.needsClassCell()) {
      makeCell(CLASS_CELL, Constant.UNBOUND);
    }
    if (scope.needsClassDict()) {
      makeCell(CLASS_DICT_CELL, NAMESPACE);
    }
    List<String> free = scope.freeVariables();
    for (int i = 0; i < free.size(); i++) {
      builder.operateInto(Local.cell(free.get(i)), Operation.FREE_CELL, i, null);
    }
  }

  private void makeCell(Local cell, Value first) {
    builder.operateInto(cell, Operation.MAKE_CELL, null, null, first);
  }

  /** Gives an inlined comprehension variables of its own. */
  void enterComprehension(Scope comprehension) {
    for (Symbol symbol : comprehension.locals()) {
      if (symbol.isCell()) {
        Local cell = builder.newHiddenLocal("cell$" + symbol.name());
        comprehensionLocals.put(symbol, cell);
        makeCell(cell, Constant.UNBOUND);
      } else {
        Local local = builder.function().newHiddenLocal(symbol.name(), Kind.OBJECT);
        comprehensionLocals.put(symbol, local);
      }
    }
  }

  /** Unbinds what a name of an inlined comprehension was bound to when it ran before. */
  void forget(String name) {
    Symbol symbol = symbol(name);
    if (place(symbol) == Place.LOCAL) {
      builder.move(local(symbol), Constant.UNBOUND, null);
    }
  }

  /** The value of a variable. Raises NameError, or UnboundLocalError, if there is none. */
  Value load(String name, Span span) {
    Symbol symbol = symbol(name);
    String mangled = symbol.name();
    return switch (place(symbol)) {
      case LOCAL -> checked(local(symbol), span);
      case CELL -> builder.operate(Operation.LOAD_CELL, mangled, span, cell(symbol));
      case FREE -> builder.operate(Operation.LOAD_FREE, mangled, span, cell(symbol));
      case GLOBAL -> builder.operate(Operation.LOAD_GLOBAL, mangled, span);
      case NAMESPACE -> builder.operate(Operation.LOAD_NAME, mangled, span, namespace(span));
      case NAMESPACE_OR_CELL ->
          builder.operate(
              Operation.LOAD_NAME_OR_CELL, mangled, span, namespace(span), cell(symbol));
    };
  }

  private Local checked(Local local, Span span) {
    builder.emit(new Instr.CheckBound(local, span));
    return local;
  }

  /** Binds a variable to a value that is not used again. */
  void store(String name, Value value, Span span) {
    Symbol symbol = symbol(name);
    String mangled = symbol.name();
    switch (place(symbol)) {
      case LOCAL -> builder.assign(local(symbol), value, span);
      case CELL, FREE, NAMESPACE_OR_CELL ->
          builder.perform(Operation.STORE_CELL, span, cell(symbol), value);
      case GLOBAL -> builder.perform(Operation.STORE_GLOBAL, mangled, span, value);
      case NAMESPACE -> builder.perform(Operation.STORE_NAME, mangled, span, NAMESPACE, value);
    }
  }

  /** Unbinds a variable. Raises NameError, or UnboundLocalError, if it is unbound already. */
  void delete(String name, Span span) {
    Symbol symbol = symbol(name);
    String mangled = symbol.name();
    switch (place(symbol)) {
      case LOCAL -> builder.move(checked(local(symbol), span), Constant.UNBOUND, span);
      case CELL -> builder.perform(Operation.DELETE_CELL, mangled, span, cell(symbol));
      case FREE, NAMESPACE_OR_CELL ->
          builder.perform(Operation.DELETE_FREE, mangled, span, cell(symbol));
      case GLOBAL -> builder.perform(Operation.DELETE_GLOBAL, mangled, span);
      case NAMESPACE -> builder.perform(Operation.DELETE_NAME, mangled, span, NAMESPACE);
    }
  }

  /** Unbinds a variable, bound or not, at the end of {@code except ... as name}. */
  void clear(String name) {
    switch (place(symbol(name))) {
      case LOCAL -> builder.move(local(symbol(name)), Constant.UNBOUND, null);
      case CELL, FREE, NAMESPACE_OR_CELL -> store(name, Constant.UNBOUND, null);
      case GLOBAL, NAMESPACE -> {
        store(name, Constant.NONE, null);
        delete(name, null);
      }
    }
  }

  /** The local that a name means, or null if it means something else. */
  Local asLocal(String name) {
    Symbol symbol = symbol(name);
    return place(symbol) == Place.LOCAL ? local(symbol) : null;
  }

  /** The cell that a nested function takes for its free variable, by its mangled name. */
  Local closureCell(String name) {
    if (scope.needsClassCell() && name.equals(CLASS_NAME)) {
      return CLASS_CELL;
    }
    if (scope.needsClassDict() && name.equals(CLASS_DICT_NAME)) {
      return CLASS_DICT_CELL;
    }
    Symbol symbol = symbol(name);
    return symbol.isCell() ? cell(symbol) : Local.cell(name);
  }

  /**
   * What {@code locals()} shows in a function: its variables as they are, or their cells. Those of
   * an inlined comprehension are there while it runs.
   */
  Map<String, Value> visible() {
    Map<String, Value> variables = new LinkedHashMap<>();
    Scope frame = scope.frame();
    addVariables(frame, variables);
    for (String name : frame.freeVariables()) {
      variables.put(name, Local.cell(name));
    }
    hideComprehensions(frame, variables);
    variables.putAll(visibleInComprehension());
    return variables;
  }

  /** The variables of the inlined comprehensions around, the innermost one last. */
  Map<String, Value> visibleInComprehension() {
    Map<String, Value> variables = new LinkedHashMap<>();
    Deque<Scope> comprehensions = new ArrayDeque<>();
    for (Scope inner = scope; inner.isInlined(); inner = inner.parent()) {
      comprehensions.push(inner);
    }
    comprehensions.forEach(comprehension -> addVariables(comprehension, variables));
    return variables;
  }

  private void addVariables(Scope owner, Map<String, Value> variables) {
    for (Symbol symbol : owner.locals()) {
      boolean isCell = symbol.isCell() || isKept(symbol);
      variables.put(symbol.name(), isCell ? cell(symbol) : local(symbol));
    }
  }

  private static void hideComprehensions(Scope outer, Map<String, Value> variables) {
    for (Scope child : outer.children()) {
      if (child.isInlined()) {
        child.locals().forEach(symbol -> variables.putIfAbsent(symbol.name(), Constant.UNBOUND));
        hideComprehensions(child, variables);
      }
    }
  }

  private Symbol symbol(String name) {
    Symbol symbol = scope.variable(name);
    if (symbol == null) {
      throw new IllegalArgumentException(scope + " does not mention " + name);
    }
    return symbol;
  }

  private Local local(Symbol symbol) {
    Local local = comprehensionLocals.get(symbol);
    return local == null ? new Local(symbol.name()) : local;
  }

  private Local cell(Symbol symbol) {
    Local cell = comprehensionLocals.get(symbol);
    return cell == null ? Local.cell(symbol.name()) : cell;
  }

  private Place place(Symbol symbol) {
    return switch (symbol.resolution()) {
      case LOCAL -> placeOfLocal(symbol);
      case CELL -> Place.CELL;
      case FREE -> readsNamespace(symbol) ? Place.NAMESPACE_OR_CELL : Place.FREE;
      case GLOBAL_EXPLICIT -> Place.GLOBAL;
      case GLOBAL_IMPLICIT -> readsNamespace(symbol) ? Place.NAMESPACE : Place.GLOBAL;
    };
  }

  private Place placeOfLocal(Symbol symbol) {
    ScopeKind kind = symbol.scope().kind();
    if (kind == ScopeKind.MODULE) {
      return hasNamespace() ? Place.NAMESPACE : Place.GLOBAL;
    }
    if (kind == ScopeKind.CLASS) {
      return Place.NAMESPACE;
    }
    return isKept(symbol) ? Place.CELL : Place.LOCAL;
  }

  /** Whether a variable lives in a cell only for others to see it. */
  private boolean isKept(Symbol symbol) {
    return keepsFrame && !symbol.scope().isInlined();
  }

  /** Whether the code has its variables in a namespace: a class body, or what exec() runs. */
  boolean hasNamespace() {
    ScopeKind kind = scope.frame().kind();
    return kind == ScopeKind.CLASS || kind == ScopeKind.MODULE && form.hasNamespace();
  }

  /**
   * Whether a name that the scope does not bind is looked up in the namespace first. A
   * comprehension inlined in a class does not see the class.
   */
  private boolean readsNamespace(Symbol symbol) {
    boolean runsInModule = scope.frame().kind() == ScopeKind.MODULE;
    return symbol.scope().kind() == ScopeKind.CLASS
        || runsInModule && form.hasNamespace()
        || symbol.scope().seesClassScope() && !symbol.name().equals(CLASS_DICT_NAME);
  }

  private Value namespace(Span span) {
    return hasNamespace() ? NAMESPACE : load(CLASS_DICT_NAME, span);
  }
}
