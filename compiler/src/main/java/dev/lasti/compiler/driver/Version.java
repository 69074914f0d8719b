package dev.lasti.compiler.driver;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "lasti " + (version == null ? "(not from a jar)" : version) + ", for Python 3.12",
      "Java " + System.getProperty("java.version")
    };
  }
}
