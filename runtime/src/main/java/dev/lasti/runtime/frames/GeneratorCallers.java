package dev.lasti.runtime.frames;

import dev.lasti.runtime.generators.GeneratorFrame;
import dev.lasti.runtime.generators.GeneratorFrameView;
import dev.lasti.runtime.objects.PyFrame;

/** Finds running generators on the stack. */
final class GeneratorCallers implements GeneratorFrameView.Callers {
  @Override
  public PyFrame back(GeneratorFrame generator) {
    CallStack stack = CallStack.capture();
    int depth = stack.depthOf(generator);
    return depth < 0 ? null : stack.frame(depth + 1);
  }

  @Override
  public int line(GeneratorFrame generator) {
    CallStack stack = CallStack.capture();
    int depth = stack.depthOf(generator);
    return depth < 0 ? generator.code().firstLine() : stack.call(depth).line();
  }
}
