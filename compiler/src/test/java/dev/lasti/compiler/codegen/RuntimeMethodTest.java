package dev.lasti.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.Type;

/** Everything that emitted code calls is there. */
class RuntimeMethodTest {
  @ParameterizedTest
  @EnumSource
  void exists(RuntimeMethod method) throws ClassNotFoundException {
    Class<?> owner = Class.forName(method.owner().replace('/', '.'));
    Executable found =
        candidates(owner, method.method())
            .filter(candidate -> descriptor(candidate).equals(method.descriptor()))
            .findFirst()
            .orElse(null);
    assertNotNull(found, method.owner() + "." + method.method() + method.descriptor());
    assertEquals(method.isStatic(), Modifier.isStatic(found.getModifiers()));
    assertEquals(false, Modifier.isPrivate(found.getModifiers()));
  }

  private static Stream<? extends Executable> candidates(Class<?> owner, String name) {
    return name.equals("<init>")
        ? Arrays.stream(owner.getDeclaredConstructors())
        : Arrays.stream(owner.getDeclaredMethods()).filter(found -> found.getName().equals(name));
  }

  private static String descriptor(Executable executable) {
    return executable instanceof Method method
        ? Type.getMethodDescriptor(method)
        : Type.getConstructorDescriptor((Constructor<?>) executable);
  }
}
