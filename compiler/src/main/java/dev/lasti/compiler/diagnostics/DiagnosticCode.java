package dev.lasti.compiler.diagnostics;

import java.util.Locale;

/**
 * Everything that the compiler can say about a program, each with a program that provokes it. The
 * texts are CPython 3.12's, from its parser, {@code symtable.c} and {@code compile.c}.
 */
public enum DiagnosticCode {
  /** Any error of the parser; the message is free. */
  SYNTAX_ERROR(DiagnosticKind.SYNTAX_ERROR, "%s", "x = = 1"),

  /** Any error of the tokenizer; the message is free. */
  TOKEN_ERROR(DiagnosticKind.SYNTAX_ERROR, "%s", "x = 1_"),

  /** Any error of indentation; the message is free. */
  INDENTATION_ERROR(DiagnosticKind.INDENTATION_ERROR, "%s", "  x = 1"),

  /** Tabs and spaces that only a tab width could compare; the message is free. */
  TAB_ERROR(DiagnosticKind.TAB_ERROR, "%s", "if x:\n        y\n\tz"),

  /** Nesting that no stack is large enough for. */
  TOO_DEEP_TO_PARSE(
      DiagnosticKind.MEMORY_ERROR,
      "Parser stack overflowed - Python source too complex to parse",
      ""),

  /** Nesting that could be parsed, but that some later stage has too small a stack for. */
  TOO_DEEP_TO_COMPILE(
      DiagnosticKind.RECURSION_ERROR, "maximum recursion depth exceeded during compilation", ""),

  /** Any warning of the parser; the message is free. */
  SYNTAX_WARNING(DiagnosticKind.SYNTAX_WARNING, "%s", "x = '\\d'"),

  /** A parameter is also declared global. */
  PARAMETER_AND_GLOBAL(
      DiagnosticKind.SYNTAX_ERROR,
      "name '%s' is parameter and global",
      """
      def f(x):
          global x
      """),

  /** A parameter is also declared nonlocal. */
  PARAMETER_AND_NONLOCAL(
      DiagnosticKind.SYNTAX_ERROR,
      "name '%s' is parameter and nonlocal",
      """
      def f(x):
          nonlocal x
      """),

  /** A name is declared both ways. */
  NONLOCAL_AND_GLOBAL(
      DiagnosticKind.SYNTAX_ERROR,
      "name '%s' is nonlocal and global",
      """
      def f():
          x = 1
          def g():
              global x
              nonlocal x
      """),

  /** An assignment precedes the declaration. */
  ASSIGNED_BEFORE_GLOBAL(
      DiagnosticKind.SYNTAX_ERROR,
      "name '%s' is assigned to before global declaration",
      """
      def f():
          x = 1
          global x
      """),

  /** An assignment precedes the declaration. */
  ASSIGNED_BEFORE_NONLOCAL(
      DiagnosticKind.SYNTAX_ERROR,
      "name '%s' is assigned to before nonlocal declaration",
      """
      def f():
          x = 1
          def g():
              x = 2
              nonlocal x
      """),

  /** A use precedes the declaration. */
  USED_BEFORE_GLOBAL(
      DiagnosticKind.SYNTAX_ERROR,
      "name '%s' is used prior to global declaration",
      """
      def f():
          print(x)
          global x
      """),

  /** A use precedes the declaration. */
  USED_BEFORE_NONLOCAL(
      DiagnosticKind.SYNTAX_ERROR,
      "name '%s' is used prior to nonlocal declaration",
      """
      def f():
          x = 1
          def g():
              print(x)
              nonlocal x
      """),

  /** An annotation would make a global local. */
  ANNOTATED_GLOBAL(
      DiagnosticKind.SYNTAX_ERROR,
      "annotated name '%s' can't be global",
      """
      def f():
          global x
          x: int = 1
      """),

  /** An annotation would make a free variable local. */
  ANNOTATED_NONLOCAL(
      DiagnosticKind.SYNTAX_ERROR,
      "annotated name '%s' can't be nonlocal",
      """
      def f():
          x = 1
          def g():
              nonlocal x
              x: int
      """),

  /** There is no enclosing function. */
  NONLOCAL_AT_MODULE_LEVEL(
      DiagnosticKind.SYNTAX_ERROR,
      "nonlocal declaration not allowed at module level",
      "nonlocal x"),

  /** No enclosing function binds the name. */
  NONLOCAL_WITHOUT_BINDING(
      DiagnosticKind.SYNTAX_ERROR,
      "no binding for nonlocal '%s' found",
      """
      def f():
          nonlocal x
      """),

  /** Type parameters cannot be assigned to. */
  NONLOCAL_TYPE_PARAMETER(
      DiagnosticKind.SYNTAX_ERROR,
      "nonlocal binding not allowed for type parameter '%s'",
      """
      class A[T]:
          def f(self):
              nonlocal T
      """),

  /** Two parameters have one name. */
  DUPLICATE_ARGUMENT(
      DiagnosticKind.SYNTAX_ERROR,
      "duplicate argument '%s' in function definition",
      """
      def f(a, a):
          pass
      """),

  /** Two type parameters have one name. */
  DUPLICATE_TYPE_PARAMETER(
      DiagnosticKind.SYNTAX_ERROR,
      "duplicate type parameter '%s'",
      """
      def f[T, T]():
          pass
      """),

  /** Local names must be known at compile time. */
  IMPORT_STAR_NOT_AT_MODULE_LEVEL(
      DiagnosticKind.SYNTAX_ERROR,
      "import * only allowed at module level",
      """
      def f():
          from sys import *
      """),

  /** The arguments are the kind of comprehension. */
  YIELD_IN_COMPREHENSION(DiagnosticKind.SYNTAX_ERROR, "'yield' inside %s", "[(yield) for x in y]"),

  /** A walrus, yield or await in a scope that is evaluated lazily. */
  NOT_ALLOWED_IN_SCOPE(
      DiagnosticKind.SYNTAX_ERROR, "%s cannot be used within %s", "type X = (yield)"),

  /** A lambda or comprehension in a type scope of a class. */
  NOT_ALLOWED_IN_CLASS_ANNOTATION(
      DiagnosticKind.SYNTAX_ERROR,
      "Cannot use %s in annotation scope within class scope",
      """
      class A:
          type X = lambda: 1
      """),

  /** The iterable of a comprehension is evaluated outside of it. */
  WALRUS_IN_ITERABLE(
      DiagnosticKind.SYNTAX_ERROR,
      "assignment expression cannot be used in a comprehension iterable expression",
      "[x for x in (y := z)]"),

  /** A walrus in a comprehension would bind in a scope without variables. */
  WALRUS_IN_COMPREHENSION(
      DiagnosticKind.SYNTAX_ERROR,
      "assignment expression within a comprehension cannot be used %s",
      """
      class A:
          [(x := y) for y in z]
      """),

  /** The walrus would bind outside of the comprehension. */
  WALRUS_REBINDS_ITERATION_VARIABLE(
      DiagnosticKind.SYNTAX_ERROR,
      "assignment expression cannot rebind comprehension iteration variable '%s'",
      "[(x := 1) for x in y]"),

  /** The walrus binds outside of the comprehension. */
  ITERATION_VARIABLE_REBINDS_WALRUS(
      DiagnosticKind.SYNTAX_ERROR,
      "comprehension inner loop cannot rebind assignment expression target '%s'",
      "[x for y in z if (x := y) for x in y]"),

  /** No such future feature. */
  FUTURE_FEATURE_UNDEFINED(
      DiagnosticKind.SYNTAX_ERROR,
      "future feature %s is not defined",
      "from __future__ import nope"),

  /** Blocks stay indented. */
  FUTURE_BRACES(DiagnosticKind.SYNTAX_ERROR, "not a chance", "from __future__ import braces"),

  /** Only the docstring may precede. */
  FUTURE_IMPORT_TOO_LATE(
      DiagnosticKind.SYNTAX_ERROR,
      "from __future__ imports must occur at the beginning of the file",
      """
      import sys
      from __future__ import annotations
      """),

  /** Nothing to return from. */
  RETURN_OUTSIDE_FUNCTION(DiagnosticKind.SYNTAX_ERROR, "'return' outside function", "return"),

  /** Async generators return nothing. */
  RETURN_VALUE_IN_ASYNC_GENERATOR(
      DiagnosticKind.SYNTAX_ERROR,
      "'return' with value in async generator",
      """
      async def f():
          yield 1
          return 2
      """),

  /** Nothing to suspend. */
  YIELD_OUTSIDE_FUNCTION(DiagnosticKind.SYNTAX_ERROR, "'yield' outside function", "yield 1"),

  /** Async generators do not delegate. */
  YIELD_FROM_IN_ASYNC_FUNCTION(
      DiagnosticKind.SYNTAX_ERROR,
      "'yield from' inside async function",
      """
      async def f():
          yield from x
      """),

  /** Nothing to suspend. */
  AWAIT_OUTSIDE_FUNCTION(DiagnosticKind.SYNTAX_ERROR, "'await' outside function", "await x"),

  /** Only coroutines can wait. */
  AWAIT_OUTSIDE_ASYNC_FUNCTION(
      DiagnosticKind.SYNTAX_ERROR,
      "'await' outside async function",
      """
      def f():
          await x
      """),

  /** Only coroutines can wait. */
  ASYNC_FOR_OUTSIDE_ASYNC_FUNCTION(
      DiagnosticKind.SYNTAX_ERROR,
      "'async for' outside async function",
      """
      def f():
          async for x in y:
              pass
      """),

  /** Only coroutines can wait. */
  ASYNC_WITH_OUTSIDE_ASYNC_FUNCTION(
      DiagnosticKind.SYNTAX_ERROR,
      "'async with' outside async function",
      """
      def f():
          async with x:
              pass
      """),

  /** Only coroutines can wait. */
  ASYNC_COMPREHENSION_OUTSIDE_ASYNC_FUNCTION(
      DiagnosticKind.SYNTAX_ERROR,
      "asynchronous comprehension outside of an asynchronous function",
      "[x async for x in y]"),

  /** No loop to leave. */
  BREAK_OUTSIDE_LOOP(DiagnosticKind.SYNTAX_ERROR, "'break' outside loop", "break"),

  /** No loop to go on with. */
  CONTINUE_OUTSIDE_LOOP(DiagnosticKind.SYNTAX_ERROR, "'continue' not properly in loop", "continue"),

  /** All matching handlers must run. */
  JUMP_OUT_OF_EXCEPT_STAR(
      DiagnosticKind.SYNTAX_ERROR,
      "'break', 'continue' and 'return' cannot appear in an except* block",
      """
      def f():
          try:
              pass
          except* E:
              return
      """),

  /** Later handlers could never run. */
  DEFAULT_EXCEPT_NOT_LAST(
      DiagnosticKind.SYNTAX_ERROR,
      "default 'except:' must be last",
      """
      try:
          pass
      except:
          pass
      except E:
          pass
      """),

  /** Who would get how many? */
  MULTIPLE_STARS_IN_ASSIGNMENT(
      DiagnosticKind.SYNTAX_ERROR, "multiple starred expressions in assignment", "*a, *b = c"),

  /** A star needs a sequence around it. */
  STARRED_TARGET_ALONE(
      DiagnosticKind.SYNTAX_ERROR,
      "starred assignment target must be in a list or tuple",
      "*a = b"),

  /** CPython's instruction has one byte for the targets before the star. */
  STAR_TOO_FAR_IN_ASSIGNMENT(
      DiagnosticKind.SYNTAX_ERROR, "too many expressions in star-unpacking assignment", ""),

  /** A star without a sequence or call around it. */
  STARRED_EXPRESSION(DiagnosticKind.SYNTAX_ERROR, "can't use starred expression here", "x = *a"),

  /** {@code __debug__} is a constant. */
  ASSIGN_TO_DEBUG(DiagnosticKind.SYNTAX_ERROR, "cannot assign to __debug__", "__debug__ = 1"),

  /** {@code __debug__} is a constant. */
  DELETE_DEBUG(DiagnosticKind.SYNTAX_ERROR, "cannot delete __debug__", "del __debug__"),

  /** One argument would be lost. */
  KEYWORD_REPEATED(DiagnosticKind.SYNTAX_ERROR, "keyword argument repeated: %s", "f(a=1, a=2)"),

  /** A case without a condition is not the last. */
  UNREACHABLE_AFTER_WILDCARD(
      DiagnosticKind.SYNTAX_ERROR,
      "wildcard makes remaining patterns unreachable",
      """
      match x:
          case _:
              pass
          case 1:
              pass
      """),

  /** A case without a condition is not the last. */
  UNREACHABLE_AFTER_CAPTURE(
      DiagnosticKind.SYNTAX_ERROR,
      "name capture '%s' makes remaining patterns unreachable",
      """
      match x:
          case y:
              pass
          case 1:
              pass
      """),

  /** A pattern binds a name twice. */
  MULTIPLE_CAPTURES(
      DiagnosticKind.SYNTAX_ERROR,
      "multiple assignments to name '%s' in pattern",
      """
      match x:
          case [a, a]:
              pass
      """),

  /** An f-string would be evaluated for the comparison. */
  FORMATTED_PATTERN(
      DiagnosticKind.SYNTAX_ERROR,
      "patterns may only match literals and attribute lookups",
      """
      match x:
          case f"{a}":
              pass
      """),

  /** An f-string would be evaluated for the lookup. */
  FORMATTED_KEY(
      DiagnosticKind.SYNTAX_ERROR,
      "mapping pattern keys may only match literals and attribute lookups",
      """
      match x:
          case {f"{a}": b}:
              pass
      """),

  /** Which names are bound would depend on the value. */
  ALTERNATIVES_BIND_DIFFERENT_NAMES(
      DiagnosticKind.SYNTAX_ERROR,
      "alternative patterns bind different names",
      """
      match x:
          case [a] | [b]:
              pass
      """),

  /** Who would get how many? */
  MULTIPLE_STARS_IN_PATTERN(
      DiagnosticKind.SYNTAX_ERROR,
      "multiple starred names in sequence pattern",
      """
      match x:
          case [*a, *b]:
              pass
      """),

  /** CPython's instruction has one byte for the patterns before the star. */
  STAR_TOO_FAR_IN_PATTERN(
      DiagnosticKind.SYNTAX_ERROR, "too many expressions in star-unpacking sequence pattern", ""),

  /** A mapping pattern looks up a constant twice. */
  MAPPING_KEY_REPEATED(
      DiagnosticKind.SYNTAX_ERROR,
      "mapping pattern checks duplicate key (%s)",
      """
      match x:
          case {1: a, 1: b}:
              pass
      """),

  /** A class pattern looks up an attribute twice. */
  ATTRIBUTE_REPEATED(
      DiagnosticKind.SYNTAX_ERROR,
      "attribute name repeated in class pattern: %s",
      """
      match x:
          case A(a=1, a=2):
              pass
      """),

  /** Identity of literals is an accident. */
  COMPARISON_WITH_LITERAL(
      DiagnosticKind.SYNTAX_WARNING, "\"%s\" with '%s' literal. Did you mean \"%s\"?", "x is 1"),

  /** A tuple that holds something is true. */
  ASSERTION_ALWAYS_TRUE(
      DiagnosticKind.SYNTAX_WARNING,
      "assertion is always true, perhaps remove parentheses?",
      "assert (x, 'message')"),

  /** A literal is called. */
  LITERAL_NOT_CALLABLE(
      DiagnosticKind.SYNTAX_WARNING,
      "'%s' object is not callable; perhaps you missed a comma?",
      "[(1, 2) (3, 4)]"),

  /** A literal without items is subscripted. */
  LITERAL_NOT_SUBSCRIPTABLE(
      DiagnosticKind.SYNTAX_WARNING,
      "'%s' object is not subscriptable; perhaps you missed a comma?",
      "{1}[2]"),

  /** A literal is subscripted with something that is no index. */
  LITERAL_INDEX_TYPE(
      DiagnosticKind.SYNTAX_WARNING,
      "%s indices must be integers or slices, not %s; perhaps you missed a comma?",
      "[[1] [1, 2]]"),

  /** CPython's frames have room for twenty blocks. */
  TOO_MANY_NESTED_BLOCKS(DiagnosticKind.SYNTAX_ERROR, "too many statically nested blocks", ""),

  /** Valid Python that is not compiled yet; the argument names the construct. */
  NOT_SUPPORTED(DiagnosticKind.UNSUPPORTED, "not supported yet: %s", "");

  private final DiagnosticKind kind;
  private final String template;
  private final String example;

  DiagnosticCode(DiagnosticKind kind, String template, String example) {
    this.kind = kind;
    this.template = template;
    this.example = example;
  }

  /** The exception or warning class. */
  public DiagnosticKind kind() {
    return kind;
  }

  /** A program that provokes it; empty where only a long one does. */
  public String example() {
    return example;
  }

  /** The name of the code in print: {@code parameter-and-global}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String message(Object... arguments) {
    return String.format(Locale.ROOT, template, arguments);
  }
}
