/**
 * The intermediate representation: what lowering makes, passes improve, the emitter turns into
 * bytecode and the interpreter runs.
 *
 * <p>An {@link dev.lasti.compiler.ir.IrModule} is a list of {@linkplain
 * dev.lasti.compiler.ir.IrFunction functions}, each a graph of basic {@linkplain
 * dev.lasti.compiler.ir.Block blocks}. A block is a list of {@linkplain dev.lasti.compiler.ir.Instr
 * instructions} and one {@linkplain dev.lasti.compiler.ir.Terminator terminator}.
 *
 * <pre>
 *   def countdown(n):          generator countdown(n):
 *       while n > 0:           b0:
 *           yield n              jump b1
 *           n -= 1             b1:
 *                                t0 = greater n, 0
 *                                branch t0 -&gt; b2, b4
 *                              b2:
 *                                yield n -&gt; b3
 *                              b3:
 *                                resume
 *                                n = inplace_subtract n, 1
 *                                jump b1
 *                              b4:
 *                                return None
 * </pre>
 *
 * <p><b>Registers.</b> The code is not in SSA form. A {@linkplain dev.lasti.compiler.ir.Temp
 * temporary} is assigned by one instruction, which dominates its uses; a {@linkplain
 * dev.lasti.compiler.ir.Local local} is assigned again and again, as in Python. There is no operand
 * stack, so a {@code yield} in the middle of an expression finds all earlier operands in variables.
 * Python evaluates a name when it comes to it: a local that a later operand might assign is copied.
 *
 * <p><b>Unbound.</b> A local starts unbound and {@code del} moves {@code unbound} into it. Reading
 * an unbound local is for {@code check_bound} alone to notice; a Python name is read behind such a
 * check, which a pass removes where the name is surely bound.
 *
 * <p><b>Cells.</b> A captured variable is no local. The hidden local {@code cell$x} holds its cell,
 * made at the entry, and operations go through it.
 *
 * <p><b>Exceptions.</b> Exception edges belong to blocks: whatever raises in a block goes to the
 * block's handler, with all assignments made before it done, or else leaves the function. A handler
 * starts with {@code catch_exception} and is entered no other way. The emitter adds a traceback
 * entry where an exception is raised, so {@code reraise} differs from {@code raise}.
 *
 * <p><b>Suspension.</b> {@code yield} and {@code delegate} are terminators; their one successor
 * starts with {@code resume}, which is where what {@code throw()} threw comes up. Nothing else is
 * special about a generator here: numbering the states, and saving what lives across them, is left
 * to the emitter and to {@code dev.lasti.compiler.analysis.SpillPlan}.
 *
 * <p>The text above is what {@link dev.lasti.compiler.ir.IrPrinter} prints and {@link
 * dev.lasti.compiler.ir.IrParser} reads; {@link dev.lasti.compiler.ir.IrVerifier} holds the rules.
 */
package dev.lasti.compiler.ir;
