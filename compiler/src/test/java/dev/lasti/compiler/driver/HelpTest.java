package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @ParameterizedTest
  @ValueSource(strings = {"run", "build", "inspect"})
  void everyCommandHasHelpWithExamples(String command) {
    Tool.Outcome outcome = Tool.run(command, "--help");
    assertEquals(0, outcome.status());
    assertTrue(outcome.out().startsWith("Usage: lasti " + command), outcome.out());
    assertTrue(outcome.out().contains("Examples:\n  lasti " + command), outcome.out());
    assertFalse(outcome.out().contains("\u001b"), "colours without a terminal");
    assertTrue(outcome.out().lines().allMatch(line -> line.length() <= 80), outcome.out());
  }

  @Test
  void helpNamesCommandsAndStatuses() {
    String help = Tool.run("--help").out();
    for (String part : new String[] {"run ", "build ", "inspect ", "70 for a bug in lasti"}) {
      assertTrue(help.contains(part), part);
    }
    assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
  }

  @Test
  void versionNamesPython() {
    Tool.Outcome outcome = Tool.run("--version");
    assertEquals(0, outcome.status());
    assertTrue(outcome.out().contains("Python 3.12"), outcome.out());
  }

  @Test
  void passesAreListedInOrder() {
    Tool.Outcome outcome = Tool.run("--list-passes");
    assertEquals(0, outcome.status());
    assertTrue(outcome.out().contains("constant-folding\n"), outcome.out());
    assertTrue(outcome.out().contains("unreachable-blocks  (required)\n"), outcome.out());
  }
}
