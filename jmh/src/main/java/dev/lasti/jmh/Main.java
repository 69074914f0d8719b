package dev.lasti.jmh;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints the table: {@code java -jar jmh/target/benchmarks.jar [JMH
 * options]}.
 *
 * <p>All of JMH's own options work: {@code -p program=tree,chain -p way=COMPILED,JAVA -i 3}, {@code
 * -prof gc}.
 */
public final class Main {
  private Main() {}

  /** Runs what the command line names. */
  public static void main(String[] arguments) throws Exception {
    CommandLineOptions commandLine = new CommandLineOptions(arguments);
    if (commandLine.shouldHelp()) {
      commandLine.showHelp();
      return;
    }
    ChainedOptionsBuilder options = new OptionsBuilder().parent(commandLine);
    if (commandLine.getParameter("way").orElse(List.of()).isEmpty()
        && CPythonProcess.command().isEmpty()) {
      System.out.println(
          "CPython skipped: there is no CPython 3.12; LASTI_PYTHON can name its command");
      options.param("way", "COMPILED", "INTERPRETED", "JAVA");
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    printTables(results.stream().collect(Collectors.partitioningBy(Main::isOfDepth)));
  }

  private static boolean isOfDepth(RunResult result) {
    return result.getParams().getParamsKeys().contains("depth");
  }

  private static void printTables(Map<Boolean, List<RunResult>> byDepth) {
    if (!byDepth.get(false).isEmpty()) {
      System.out.println(new ResultTable(byDepth.get(false)).text());
    }
    if (!byDepth.get(true).isEmpty()) {
      System.out.println(new DepthTable(byDepth.get(true)).text());
    }
  }
}
