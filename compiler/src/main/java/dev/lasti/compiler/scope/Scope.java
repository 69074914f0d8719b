package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.Node;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A region of a program with names of its own: a symbol table entry of CPython's {@code
 * symtable.c}.
 *
 * <p>A comprehension is a scope, but CPython 3.12 runs it in the frame of its parent (PEP 709):
 * {@link #isInlined} tells so, and {@link #variable} finds the variable that code in such a frame
 * has to use.
 */
public final class Scope {
  static final String CLASS_CELL = "__class__";
  static final String CLASS_DICT = "__classdict__";

  private final ScopeKind kind;
  private final String name;
  private final Node node;
  private final Scope parent;
  private final String privateClass;
  private final List<Scope> children = new ArrayList<>();
  private final Map<String, Symbol> symbols = new LinkedHashMap<>();
  private final Map<String, Span> directives = new HashMap<>();
  private boolean seesClassScope;
  private boolean inlined;
  private boolean yields;
  private boolean awaits;
  private boolean importsStar;
  private boolean readsNamespace;
  private boolean needsClassCell;
  private boolean needsClassDict;

  Scope(ScopeKind kind, String name, Node node, Scope parent) {
    this.kind = kind;
    this.name = name;
    this.node = node;
    this.parent = parent;
    this.privateClass = privateClass(node, parent);
  }

  /** The body and the type parameters of a class are private to it; its decorators are not. */
  private static String privateClass(Node node, Scope parent) {
    if (node instanceof Stmt.ClassDef classDef) {
      return classDef.name();
    }
    return parent == null ? null : parent.privateClass;
  }

  /** What it belongs to. */
  public ScopeKind kind() {
    return kind;
  }

  /** The name of the code object: {@code f}, {@code <lambda>}, {@code <listcomp>}. */
  public String name() {
    return name;
  }

  /** The node that makes the scope. */
  public Node node() {
    return node;
  }

  /** The scope around it; null for a module. */
  public Scope parent() {
    return parent;
  }

  /** The scopes directly in it, in the order in which the tree was walked. */
  public List<Scope> children() {
    return Collections.unmodifiableList(children);
  }

  /** What it knows of every name, in the order of first mention. */
  public Collection<Symbol> symbols() {
    return Collections.unmodifiableCollection(symbols.values());
  }

  /** What it knows of a name as the source spells it; null if it never mentions the name. */
  public Symbol symbol(String sourceName) {
    return symbols.get(mangle(sourceName));
  }

  /**
   * The variable that a name of the source means to code in this scope. Where the scope is inlined
   * and the variable is one of the frame it runs in, this is that frame's symbol: local or cell,
   * not free.
   */
  public Symbol variable(String sourceName) {
    Symbol symbol = symbol(sourceName);
    boolean ofFrame =
        symbol != null && symbol.isFree() && inlined && parent.kind != ScopeKind.CLASS;
    return ofFrame ? parent.variable(sourceName) : symbol;
  }

  /** Whether it runs in its parent's frame. */
  public boolean isInlined() {
    return inlined;
  }

  /** The scope whose code object runs it: itself unless it is inlined. */
  public Scope frame() {
    return inlined ? parent.frame() : this;
  }

  /** The parameters, in the order of CPython's {@code co_varnames}. */
  public List<Symbol> parameters() {
    return symbols.values().stream().filter(Symbol::isParameter).toList();
  }

  /**
   * The variables that belong to this scope, cells among them: first the parameters, then in the
   * order of first mention. Those of inlined comprehensions belong to the comprehensions.
   */
  public List<Symbol> locals() {
    List<Symbol> locals = new ArrayList<>(parameters());
    symbols.values().stream()
        .filter(symbol -> symbol.isLocal() && !symbol.isParameter())
        .forEach(locals::add);
    return locals;
  }

  /** The local variables that live in cells, in the order of {@link #locals}. */
  public List<Symbol> cells() {
    return locals().stream().filter(Symbol::isCell).toList();
  }

  /**
   * The names of the variables that come from enclosing functions, sorted: CPython's {@code
   * co_freevars}.
   */
  public List<String> freeVariables() {
    return symbols.values().stream()
        .filter(symbol -> symbol.isFree() || symbol.isPassedThroughClass())
        .map(Symbol::name)
        .sorted()
        .toList();
  }

  /** Whether calling it makes a generator: {@code CO_GENERATOR}. */
  public boolean isGenerator() {
    return yields && !awaits;
  }

  /** Whether calling it makes a coroutine: {@code CO_COROUTINE}. */
  public boolean isCoroutine() {
    return awaits && !yields;
  }

  /** Whether calling it makes an async generator: {@code CO_ASYNC_GENERATOR}. */
  public boolean isAsyncGenerator() {
    return awaits && yields;
  }

  /** Whether it has {@code import *}. */
  public boolean hasImportStar() {
    return importsStar;
  }

  /**
   * Whether it mentions {@code locals}, {@code vars}, {@code dir}, {@code eval} or {@code exec},
   * the builtins that can read variables by name.
   */
  public boolean readsNamespace() {
    return readsNamespace;
  }

  /** Whether a function uses {@code __class__}, be it through {@code super()}. */
  public boolean usesClassCell() {
    Symbol symbol = symbols.get(CLASS_CELL);
    return symbol != null && symbol.isFree();
  }

  /** Whether a function in this class uses {@code __class__}. */
  public boolean needsClassCell() {
    return needsClassCell;
  }

  /** Whether a type scope in this class reads its namespace through {@code __classdict__}. */
  public boolean needsClassDict() {
    return needsClassDict;
  }

  /** Whether it is a type scope in a class, whose names are looked up in the class first. */
  public boolean seesClassScope() {
    return seesClassScope;
  }

  /** The {@code __qualname__}: CPython's {@code compiler_set_qualname}. */
  public String qualifiedName() {
    Scope outer = parent.frame();
    if (outer.kind == ScopeKind.TYPE_PARAMETERS) {
      outer = outer.parent.frame();
    }
    if (outer.kind == ScopeKind.MODULE || isDeclaredGlobalIn(outer)) {
      return name;
    }
    boolean function = outer.kind == ScopeKind.FUNCTION || outer.kind == ScopeKind.LAMBDA;
    return outer.qualifiedName() + (function ? ".<locals>." : ".") + name;
  }

  private boolean isDeclaredGlobalIn(Scope outer) {
    Symbol symbol = outer.symbol(name);
    return (kind == ScopeKind.FUNCTION || kind == ScopeKind.CLASS)
        && symbol != null
        && symbol.resolution() == Resolution.GLOBAL_EXPLICIT;
  }

  /** What a name of the source is called here: {@code __x} in class {@code A} is {@code _A__x}. */
  public String mangle(String sourceName) {
    return privateClass == null ? sourceName : mangle(privateClass, sourceName);
  }

  /** CPython's {@code _Py_Mangle}. */
  public static String mangle(String className, String sourceName) {
    if (!sourceName.startsWith("__") || sourceName.endsWith("__") || sourceName.contains(".")) {
      return sourceName;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? sourceName : "_" + className.substring(start) + sourceName;
  }

  /** Whether another function lies around it, or another scope in one. */
  boolean isNested() {
    return parent != null && (parent.kind.isFunctionLike() || parent.isNested());
  }

  Symbol symbolOfMangled(String mangled) {
    return symbols.get(mangled);
  }

  /** The symbol of a mangled name, made if this is its first mention. */
  Symbol declare(String mangled, Span span) {
    return symbols.computeIfAbsent(mangled, key -> new Symbol(key, this, span));
  }

  /** Remembers the {@code global} or {@code nonlocal} statement about a mangled name. */
  void recordDirective(String mangled, Span span) {
    directives.putIfAbsent(mangled, span);
  }

  Span directive(String mangled) {
    return directives.get(mangled);
  }

  void addChild(Scope child) {
    children.add(child);
  }

  void markYield() {
    yields = true;
  }

  void clearYield() {
    yields = false;
  }

  void markAwait() {
    awaits = true;
  }

  boolean hasAwait() {
    return awaits;
  }

  void markImportStar() {
    importsStar = true;
  }

  void markNamespaceRead() {
    readsNamespace = true;
  }

  void markSeesClassScope() {
    seesClassScope = true;
  }

  void markInlined() {
    inlined = true;
  }

  void markNeedsClassCell() {
    needsClassCell = true;
  }

  void markNeedsClassDict() {
    needsClassDict = true;
  }

  @Override
  public String toString() {
    return kind.label() + " " + name;
  }
}
