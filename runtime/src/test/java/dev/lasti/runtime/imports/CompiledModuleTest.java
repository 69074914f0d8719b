package dev.lasti.runtime.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyModule;
import org.junit.jupiter.api.Test;

class CompiledModuleTest {
  private record Module(String file) {
    boolean isPackage() {
      return new CompiledModule() {
        @Override
        public PyModule module() {
          return newModule("m");
        }

        @Override
        public Object body() {
          return null;
        }

        @Override
        public String sourceFile() {
          return file;
        }

        @Override
        public Object callArray(int index, PyFunction function, Object[] arguments) {
          return null;
        }
      }.isPackage();
    }
  }

  @Test
  void packagesAreKnownByTheirFile() {
    assertEquals(true, new Module("a/b/__init__.py").isPackage());
    assertEquals(true, new Module("__init__.py").isPackage());
    assertEquals(true, new Module("a\\__init__.py").isPackage());
    assertEquals(false, new Module("a/not__init__.py").isPackage());
    assertEquals(false, new Module("a.py").isPackage());
  }

  @Test
  void namesAreSplitAtCommas() {
    assertArrayEquals(new String[] {}, CompiledModule.names(""));
    assertArrayEquals(new String[] {"a"}, CompiledModule.names("a"));
    assertArrayEquals(new String[] {"a", "bc", "d"}, CompiledModule.names("a,bc,d"));
  }

  @Test
  void bytesAreCharacters() {
    byte[] all = CompiledModule.bytes("a\0\u00ff").contents();
    assertArrayEquals(new byte[] {'a', 0, -1}, all);
  }
}
