package dev.lasti.compiler.driver;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lasti.compiler.codegen.ClassFile;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Programs of a size that no JVM method, class or constant pool could hold. */
class SizeTest {
  /** A program and what it prints. */
  private record Case(String program, String output) {}

  /** How many cases {@link #noMethodIsHuge} looks at. */
  private static final int FUNCTIONS = 12;

  private static final int SMALL_STACK = 1 << 20;

  private static final Map<String, Case> CASES = new LinkedHashMap<>();

  @TempDir Path directory;

  private static void add(String name, String output, String... parts) {
    CASES.put(name, new Case(String.join("", parts), output));
  }

  private static String repeat(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(joining());
  }

  private static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(joining(", "));
  }

  static {
    addFunctions();
    addGenerators();
    addTables();
    addSignatures();
    addModules();
    addLines();
    addFrames();
    addExpressions();
  }

  private static void addFunctions() {
    add(
        "20,000 statements",
        "49995000",
        "def f(a):\n s = 0\n",
        repeat(10_000, i -> " v" + i % 500 + " = a\n s = s + v" + i % 500 + " * " + i + "\n"),
        " return s\nprint(f(1))\n");
    add(
        "20,000 statements with branches, loops and handlers",
        "2500 12500 0",
        "def f(a):\n s = t = u = 0\n",
        repeat(
            2_500,
            i ->
                " if a:\n  s += 1\n else:\n  u += 1\n for j in range(3):\n  t += j\n"
                    + " try:\n  t += a // 0\n except ZeroDivisionError as e:\n  t += 2\n"),
        " return s, t, u\nprint(*f(1))\n");
    add(
        "loop around 5,000 statements, left and gone on with anywhere",
        "15000",
        "def f():\n s = 0\n for i in range(10):\n",
        repeat(2_500, i -> "  s += 1\n"),
        "  if i == 3: break\n  if i % 2: continue\n",
        repeat(2_500, i -> "  s += 1\n"),
        " return s\nprint(f())\n");
    add(
        "10,000 branches of one if",
        "9999 -1",
        "def f(a):\n if a < 0:\n  return 0\n",
        repeat(10_000, i -> " elif a == " + i + ":\n  return " + i + "\n"),
        " return -1\nprint(f(9999), f(10000))\n");
    add(
        "10,000 ways out of a finally",
        "7000 done",
        "def f(a):\n try:\n",
        repeat(10_000, i -> "  if a == " + i + ": return a\n"),
        " finally:\n  print(a, end=' ') if a else [a for a in range(2)]\nf(7000)\nprint('done')\n");
    add(
        "traceback from the end of a large function",
        "20004 20001",
        "def f(a):\n",
        repeat(20_000 - 1, i -> " a += 1\n"),
        " a // 0\ntry:\n f(0)\nexcept ZeroDivisionError as e:\n",
        " t = e.__traceback__\n print(t.tb_lineno + 1, t.tb_next.tb_lineno)\n");
  }

  private static void addLines() {
    add(
        "traceback from line 70,002",
        "70003 70002",
        "\n".repeat(70_000),
        "def f():\n"
            + " 1 // 0\n"
            + "try: f()\n"
            + "except ZeroDivisionError as e:\n"
            + " t = e.__traceback__.tb_next\n",
        " print(e.__traceback__.tb_lineno, t.tb_lineno)\n");
  }

  private static void addFrames() {
    add(
        "frame of a large function that runs",
        "f 10004",
        "import sys\ndef f(a):\n",
        repeat(10_000, i -> " a += 1\n"),
        " g = sys._getframe()\n return g.f_code.co_name, g.f_lineno\nprint(*f(0))\n");
  }

  private static void addGenerators() {
    add(
        "5,000 yields",
        "12497500 done",
        "def g():\n",
        repeat(5_000, i -> " x = yield " + i + "\n"),
        " return 'done'\ndef h():\n print(end=(yield from g()) and '')\n",
        "print(sum(h()), 'done')\n");
    add(
        "5,000 conditional yields in a loop",
        "5000 2",
        "def g():\n for k in range(2):\n",
        repeat(5_000, i -> "  if k == " + i % 2 + ":\n   yield k\n"),
        "values = list(g())\nprint(len(values), len(set(values)))\n");
    add(
        "5,000 yields in try, finally and loops",
        "1000 4000 1",
        "def g(a):\n n = 0\n try:\n",
        repeat(
            1_000,
            i ->
                "  try:\n   yield 1\n   n // a\n"
                    + "  except ZeroDivisionError as e:\n   yield 2\n"
                    + "  finally:\n   for i in range(2):\n    yield 3\n"),
        " finally:\n  yield 4\nvalues = list(g(0))\n",
        "print(values.count(1), len(values) - 1, values.count(4))\n");
    add(
        "throwing into a large generator and closing it",
        "KeyError 3 end",
        "def g():\n try:\n  yield 0\n except KeyError:\n  yield 'KeyError'\n try:\n",
        repeat(3_000, i -> "  yield " + i + "\n"),
        " finally:\n  print('end')\n",
        "i = g()\nnext(i)\nprint(i.throw(KeyError()), end=' ')\n",
        "for k in range(4):\n n = next(i)\nprint(n, end=' ')\ni.close()\n");
    add(
        "5,000 variables of a suspended generator",
        "5000 4999",
        "def g():\n",
        repeat(5_000, i -> " v" + i + " = " + i + "\n"),
        " yield\n yield len(locals())\n yield v4999\n",
        "i = g()\nnext(i)\nlen(i.gi_frame.f_locals)\nprint(next(i), next(i))\n");
    add(
        "3,000 awaits",
        "3000",
        "class Once:\n def __await__(self):\n  yield\n  return 1\n",
        "async def f():\n n = 0\n",
        repeat(3_000, i -> " n += await Once()\n"),
        " print(n)\nc = f()\ntry:\n while True: c.send(None)\nexcept StopIteration: pass\n");
  }

  private static void addTables() {
    add(
        "50,000 entries of a dict",
        "50000 v3",
        "d = {",
        list(50_000, i -> i * 1_000 + ": 'v" + i + "'"),
        "}\nprint(len(d), d[3000])\n");
    add(
        "nested table of constants",
        "10000 [7, 'n', (7.5, None, [True, b'x']), {'k': 7}] False",
        "def f(): return [",
        list(10_000, i -> "[" + i + ", 'n', (" + i + ".5, None, [True, b'x']), {'k': " + i + "}]"),
        "]\nt = f()\nprint(len(t), t[7], t[7] is f()[7])\n");
    add(
        "20,000 tuples of constants",
        "20000 (9, 'n9', -9, 1180591620717411303424, 2j)",
        "t = (",
        list(20_000, i -> "(" + i + ", 'n" + i + "', -" + i + ", 1180591620717411303424, 2j)"),
        ")\nprint(len(t), t[9])\n");
    add(
        "10,000 calls in displays",
        "10000 10000 10000 10000",
        "def p(a): return a\n",
        "print(len([" + list(10_000, i -> "p(" + i + ")") + "]), end=' ')\n",
        "print(len((" + list(10_000, i -> "p(" + i + ")") + ")), end=' ')\n",
        "print(len({" + list(10_000, i -> "p(" + i + ")") + "}), end=' ')\n",
        "print(len({" + list(10_000, i -> i + ": p(" + i + ")") + "}))\n");
    add(
        "long strings and bytes",
        "300000 200000 100000",
        "s = '" + "abé".repeat(100_000) + "'\nb = b'" + "\\xff".repeat(200_000) + "'\n",
        "def f():\n '''" + "doc\n".repeat(25_000) + "'''\n",
        "print(len(s), len(b), len(f.__doc__))\n");
    add(
        "5,000 parts of an f-string",
        "10000",
        "x = 7\nprint(len(f'" + "{x}-".repeat(5_000) + "'))\n");
  }

  private static void addSignatures() {
    add(
        "5,000 variables, all captured",
        "12497500",
        "def f():\n",
        repeat(5_000, i -> " v" + i + " = " + i + "\n"),
        " def g():\n  s = 0\n",
        repeat(5_000, i -> "  s += v" + i + "\n"),
        "  return s\n return g\nprint(f()())\n");
    add(
        "300 parameters and arguments",
        "299 [299] 299",
        "def f(" + list(300, i -> "a" + i) + "): return a299\n",
        "def g(" + list(300, i -> "a" + i + "=" + i) + "): yield a299\n",
        "def h(*, " + list(300, i -> "a" + i) + "): return lambda: a299\n",
        "print(f(" + list(300, i -> "" + i) + "), list(g(a0=1)), ",
        "h(" + list(300, i -> "a" + i + "=" + i) + ")())\n");
    add(
        "10,000 arguments",
        "10000 10000",
        "class C:\n def m(self, *args, **kwargs): return len(args) or len(kwargs)\n",
        "print(C().m(" + list(10_000, i -> "" + i) + "), ",
        "C().m(" + list(10_000, i -> "k" + i + "=" + i) + "))\n");
  }

  private static void addModules() {
    add(
        "20,000 statements of a module",
        "10000 9999",
        "s = 0\n",
        repeat(10_000, i -> "x" + i + " = s\ns = x" + i + " + 1\n"),
        "print(s, x9999)\n");
    add(
        "20,000 statements of a class",
        "10000 9999",
        "class C:\n s = 0\n",
        repeat(10_000, i -> " x" + i + " = s\n s = x" + i + " + 1\n"),
        "print(C.s, C.x9999)\n");
    add(
        "5,000 functions with globals and attributes of their own",
        "f4999 4999",
        "class A: pass\na = A()\n",
        repeat(5_000, i -> "def f" + i + "(x):\n x.y" + i + " = " + i + "\n return x.y" + i + "\n"),
        "print(f4999.__name__, f4999(a))\n");
    add(
        "20,000 attribute sites of a function",
        "9999",
        "class A: pass\ndef f(a):\n",
        repeat(10_000, i -> " a.x" + i + " = " + i + "\n a.y = a.x" + i + "\n"),
        " return a.y\nprint(f(A()))\n");
  }

  private static void addExpressions() {
    add(
        "chains of operators",
        "5000 1 True 1",
        "x = 1\nprint(" + "x + ".repeat(4_999) + "x, " + "x ** ".repeat(999) + "x, ",
        "x == ".repeat(2_000) + "x, " + "x and ".repeat(5_000) + "x)\n");
    add(
        "500 chained calls and attributes",
        "True True",
        "class A:\n def m(self): return self\n @property\n def p(self): return self\n",
        "a = A()\nprint(a" + ".m()".repeat(500) + " is a, a" + ".p".repeat(500) + " is a)\n");
    add(
        "deep nesting",
        "1 True 7 99",
        "def f(x): return x\nx = 1\n",
        "print(" + "(".repeat(190) + "x" + ")".repeat(190) + ", ",
        "not ".repeat(500) + "x, ",
        repeat(500, i -> i + " if x == 0 else ") + "7, ",
        "f(".repeat(190) + "99" + ")".repeat(190) + ")\n");
  }

  @TestFactory
  Stream<DynamicTest> compiled() {
    return tests("run");
  }

  @TestFactory
  Stream<DynamicTest> interpreted() {
    return tests("run", "--interpret");
  }

  @Test
  void tooDeepNestingIsAnErrorOfTheProgram() throws IOException, InterruptedException {
    Path script = directory.resolve("deep.py");
    Files.writeString(script, "x = " + "-".repeat(100_000) + "1\n");
    List<Tool.Outcome> outcomes = new ArrayList<>();
    Runnable run = () -> outcomes.add(Tool.run("run", script.toString()));
    Thread thread = new Thread(null, run, "small", SMALL_STACK);
    thread.start();
    thread.join();
    String message = "MemoryError: Parser stack overflowed - Python source too complex to parse\n";
    assertEquals(List.of(new Tool.Outcome(1, "", message)), outcomes);
  }

  /** HotSpot would interpret it for ever. */
  @Test
  void noMethodIsHuge() {
    String program = CASES.values().stream().limit(FUNCTIONS).map(Case::program).collect(joining());
    Diagnostics diagnostics = new Diagnostics(new SourceFile("demo.py", program));
    Compilation demo = new Compilation("demo", diagnostics, Pipeline.all(), new StageTimer());
    for (ClassFile file : demo.classes()) {
      assertEquals(List.of(), file.hugeMethods(), file.name());
    }
  }

  private Stream<DynamicTest> tests(String... command) {
    return CASES.entrySet().stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> check(entry.getValue(), command)));
  }

  private void check(Case program, String... command) throws IOException {
    Path script = directory.resolve("large.py");
    Files.writeString(script, program.program());
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.add(script.toString());
    Tool.Outcome outcome = Tool.run(arguments.toArray(new String[0]));
    assertEquals(new Tool.Outcome(0, program.output() + "\n", ""), outcome);
  }
}
