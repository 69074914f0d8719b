/**
 * What is known about a function's IR without changing it.
 *
 * <p>An analysis is made of a function or a graph by its method {@code of} and holds the result as
 * of that moment; a pass that changes the code makes a new one. {@link
 * dev.lasti.compiler.analysis.ControlFlow} is the graph, with exception edges; {@link
 * dev.lasti.compiler.analysis.Dominators} and {@link dev.lasti.compiler.analysis.Loops} are read
 * off it. {@link dev.lasti.compiler.analysis.DataFlow} solves the equations of {@link
 * dev.lasti.compiler.analysis.Liveness} and {@link dev.lasti.compiler.analysis.DefiniteAssignment}.
 *
 * <p>Two analyses prepare generators for the emitter: {@link
 * dev.lasti.compiler.analysis.DispatchPlan} tells how to get back to a suspended place without
 * jumping into a loop, and {@link dev.lasti.compiler.analysis.SpillPlan} what the frame must hold.
 *
 * <p>{@link dev.lasti.compiler.analysis.IntegerVariables} guesses which variables hold ints, so
 * that the emitter can do without boxes.
 *
 * <p>{@link dev.lasti.compiler.analysis.SegmentPlan} divides functions that are too large for one
 * method.
 *
 * <p>An exception may come from any instruction that may raise, so a handler knows of a block
 * before it only what holds at each of these instructions, not what holds at its end.
 */
package dev.lasti.compiler.analysis;
