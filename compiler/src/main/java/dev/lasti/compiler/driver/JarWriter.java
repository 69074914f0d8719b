package dev.lasti.compiler.driver;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes runnable jars.
 *
 * <p>The same entries give the same bytes: they are sorted, have one and the same time, and are not
 * compressed (which also saves time when the program starts). The jar appears under its name only
 * when it is complete.
 */
final class JarWriter {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  /** The longest line of a manifest, its end not counted. */
  private static final int MANIFEST_LINE = 70;

  private final ZipOutputStream zip;

  private JarWriter(ZipOutputStream zip) {
    this.zip = zip;
    zip.setMethod(ZipOutputStream.STORED);
  }

  /**
   * Writes a jar.
   *
   * @param classes the program's files by path
   * @param runtime the runtime's files by path
   * @throws UserError if it cannot be written; nothing is left behind then
   */
  static void write(
      Path jar, String mainClass, Map<String, byte[]> classes, Map<String, byte[]> runtime) {
    Map<String, byte[]> entries = new TreeMap<>(runtime);
    entries.putAll(classes);
    if (Files.exists(jar) && !Files.isRegularFile(jar)) {
      throw cannotWrite(jar, Files.isDirectory(jar) ? "is a directory" : "is not a plain file");
    }
    Path unfinished = jar.resolveSibling("." + jar.getFileName() + "." + processId() + ".tmp");
    try {
      writeAndMove(unfinished, jar, mainClass, entries);
    } catch (IOException e) {
      throw cannotWrite(jar, FileErrors.reason(e));
    }
  }

  private static UserError cannotWrite(Path jar, String reason) {
    return new UserError(ExitCode.FAILURE, "cannot write '" + jar + "': " + reason);
  }

  private static long processId() {
    return ProcessHandle.current().pid();
  }

  private static void writeAndMove(
      Path unfinished, Path jar, String mainClass, Map<String, byte[]> entries) throws IOException {
    try {
      write(unfinished, mainClass, entries);
      Files.move(unfinished, jar, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void write(Path file, String mainClass, Map<String, byte[]> entries)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      JarWriter writer = new JarWriter(zip);
      writer.entry(MANIFEST, manifest(mainClass.replace('/', '.')));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        writer.entry(entry.getKey(), entry.getValue());
      }
    }
  }

  private static byte[] manifest(String mainClass) {
    StringBuilder text = new StringBuilder("Manifest-Version: 1.0\r\nCreated-By: lasti\r\n");
    String line = "Main-Class: " + mainClass;
    while (line.length() > MANIFEST_LINE) {
      text.append(line, 0, MANIFEST_LINE).append("\r\n");
      line = " " + line.substring(MANIFEST_LINE);
    }
    return text.append(line).append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void entry(String name, byte[] contents) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(contents);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setSize(contents.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(contents);
    zip.closeEntry();
  }
}
