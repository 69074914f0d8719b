package dev.lasti.compiler.interpreter;

import dev.lasti.runtime.objects.Positions;

/** An instruction in executable form. {@link Translator} links the steps of a function. */
abstract class Step {
  /** The step that follows; null behind a step that chooses by itself. */
  Step next;

  /** Where an exception that this step raises goes; null where it leaves the function. */
  Step handler;

  /** Where this stands in the source: an index into the positions of the code. */
  int position = Positions.NONE;

  /**
   * Executes the step.
   *
   * @return the step to execute then, or null when the function is left, for good or for a while,
   *     with {@link Registers#VALUE}
   */
  abstract Step run(Object[] registers);
}
