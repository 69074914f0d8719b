package dev.lasti.jmh;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.runtime.Python;
import dev.lasti.runtime.generators.GeneratorObject;
import java.io.IOException;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;

/** How many bytes a suspended generator takes beside its values: the generator and its frame. */
class FootprintTest {
  private static final long LIMIT = 80;

  @Test
  void threeLocalsTakeAtMostEightyBytes() throws IOException {
    Object module = Programs.module("footprint", Way.COMPILED);
    long objects = size(module, "three", "text");
    size(module, "counting", 10);
    assertTrue(objects <= LIMIT, objects + " bytes");
  }

  private static long size(Object module, String function, Object argument) {
    Iterator<Object> generator = Python.iterate(Python.callMethod(module, function, argument));
    generator.next();
    GeneratorObject object = (GeneratorObject) generator;
    long own = ClassLayout.parseInstance(object).instanceSize();
    long frame = ClassLayout.parseInstance(object.frame).instanceSize();
    System.out.printf("%s: generator %d + frame %d bytes%n", function, own, frame);
    return own + frame;
  }
}
