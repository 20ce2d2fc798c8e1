package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TapeTest {

    @Test
    void aHundredThousandEdgesDoNotOverflowTheStack() {
        Tape tape = new Tape();
        int at = tape.input("x", 0.5);
        for (int i = 0; i < 100_000; i++) {
            at = tape.apply(Op.NEGATE, at);
        }
        tape.forward();
        tape.backward();
        assertEquals(0.5, tape.value(at));
        assertEquals(1, tape.gradient(0));
        assertEquals(100_000, new Backward(tape).edges().size());
        assertEquals(1, Routes.between(tape, 0, 1).sum());
    }

    /** Layers of 128 sums of products under tanh, until there are 65,818 nodes or more. */
    @Test
    void sweepsOfALargeGraphAllocateNothing() {
        Tape tape = new Tape(70_000);
        int[] layer = new int[128];
        for (int i = 0; i < layer.length; i++) {
            layer[i] = tape.input(null, Math.sin(i));
        }
        while (tape.size() < 65_818) {
            int[] next = new int[layer.length];
            for (int j = 0; j < next.length; j++) {
                int sum = tape.input(null, 0.1);
                for (int i : layer) {
                    sum = tape.apply(Op.ADD, sum, tape.apply(Op.MULTIPLY, tape.input(null, Math.cos(i + j) / 12), i));
                }
                next[j] = tape.apply(Op.TANH, sum);
            }
            layer = next;
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long before = threads.getThreadAllocatedBytes(thread);
            long between = threads.getThreadAllocatedBytes(thread);
            tape.forward();
            tape.zeroGradients();
            tape.backward();
            // The measurement itself may allocate; what it takes twice in a row is not the sweeps'.
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - between - (between - before));
        }
        assertEquals(0, least);
        Differences measured = Differences.at(tape, 0, 1e-5);
        assertEquals(measured.central(), tape.gradient(0), 1e-9);
    }

    @Test
    void gradientsPileUpUntilTheyAreCleared() {
        Tape tape = new Tape();
        int x = tape.input("x", 3);
        tape.apply(Op.MULTIPLY, x, x);
        tape.forward();
        tape.backward();
        assertEquals(6, tape.gradient(x));
        tape.backward();
        assertEquals(12, tape.gradient(x));
        tape.zeroGradients();
        assertEquals(0, tape.gradient(x));
        tape.backward();
        assertEquals(6, tape.gradient(x));
    }

    @Test
    void onlyWhatTheResultDependsOnGetsAGradient() {
        Tape tape = new Tape();
        int x = tape.input("x", 0);
        int result = tape.apply(Op.SIN, x);
        int unused = tape.apply(Op.LOG, result);
        tape.result(result);
        tape.forward();
        tape.backward();
        assertEquals(result, tape.result());
        assertEquals(1, tape.gradient(x));
        assertEquals(0, tape.gradient(unused));
    }

    /** √x has no finite slope at 0, but nothing of it reaches the result. */
    @Test
    void exactlyZeroStaysZeroBehindAnInfiniteSlope() {
        Expression expression = Expression.parse("relu(sqrt(x) - 1)");
        Tape tape = expression.at(Map.of("x", 0.0));
        tape.backward();
        assertEquals(0, tape.gradient(0));
        assertEquals(0, new Backward(tape).gradients().at(0).orElseThrow());
        assertEquals(0, Routes.between(tape, 0, 9).sum());
    }

    @Test
    void theNextGraphTakesTheRoomOfTheLast() {
        Tape tape = new Tape(2);
        tape.apply(Op.EXP, tape.input("x", 1));
        tape.result(0);
        tape.forward();
        tape.backward();
        tape.clear();
        assertEquals(0, tape.size());
        assertThrows(IllegalStateException.class, tape::result);
        int two = tape.number(2);
        int square = tape.apply(Op.MULTIPLY, two, two);
        assertNull(tape.name(two));
        assertEquals(square, tape.result());
        assertEquals(0, tape.gradient(two));
        assertTrue(Double.isNaN(tape.value(square)), "no value before the sweep");
        tape.forward();
        assertEquals(4, tape.value(square));
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Tape tape = new Tape();
        int x = tape.input("x", 3);
        int square = tape.apply(Op.MULTIPLY, x, x);
        tape.apply(Op.EXP, x);
        tape.result(square);
        tape.forward();
        tape.backward();
        Tape copy = tape.copy();
        assertEquals(square, copy.result());
        assertEquals(6, copy.gradient(x));
        assertEquals(9, copy.value(square));
        copy.set(x, 4);
        copy.name(square, "square");
        copy.forward();
        copy.backward();
        copy.apply(Op.NEGATE, x);
        assertEquals(3, tape.value(x));
        assertEquals(9, tape.value(square));
        assertEquals(6, tape.gradient(x));
        assertEquals(3, tape.leftSlope(square));
        assertEquals(3, tape.rightSlope(square));
        assertEquals(3, tape.size());
        assertNull(tape.name(square));
    }

    @Test
    void aTapeGrowsWithEverythingOnIt() {
        Tape tape = new Tape(1);
        int x = tape.input("x", 2);
        int two = tape.number(2);
        int product = tape.apply(Op.MULTIPLY, x, two);
        tape.name(product, "p");
        tape.forward();
        tape.backward();
        int last = tape.apply(Op.SUBTRACT, product, two);
        assertEquals(x, tape.find("x"));
        assertEquals(product, tape.find("p"));
        assertEquals(-1, tape.find("q"));
        assertEquals(2, tape.gradient(x));
        assertEquals(4, tape.value(product));
        assertEquals(2, tape.leftSlope(product));
        assertEquals(2, tape.rightSlope(product));
        assertEquals(product, tape.left(last));
        assertEquals(two, tape.right(last));
        assertTrue(tape.constant(two));
        assertFalse(tape.constant(product));
        assertEquals(Op.INPUT, tape.op(x));
        for (int i = 0; i < 40; i++) {
            tape.number(i);
        }
        assertEquals(44, tape.size());
        assertEquals("x", tape.name(x));
    }

    @Test
    void whatIsMadeOfNumbersOnlyIsConstant() {
        Tape tape = new Tape();
        int x = tape.input("x", 2);
        int two = tape.number(2);
        assertTrue(tape.constant(tape.apply(Op.NEGATE, two)));
        assertTrue(tape.constant(tape.apply(Op.ADD, two, two)));
        assertFalse(tape.constant(tape.apply(Op.NEGATE, x)));
        assertFalse(tape.constant(tape.apply(Op.ADD, two, x)));
        assertFalse(tape.constant(tape.apply(Op.ADD, x, two)));
    }

    @Test
    void wrongCallsSayWhatCameAndWhatWasExpected() {
        Tape tape = new Tape();
        int two = tape.number(2);
        refused("ADD takes 2 inputs, got 1", () -> tape.apply(Op.ADD, two));
        refused("EXP takes 1 inputs, got 2", () -> tape.apply(Op.EXP, two, two));
        refused("INPUT takes 0 inputs, got 1", () -> tape.apply(Op.INPUT, two));
        refused("no node 1; the tape has nodes 0 to 0", () -> tape.value(1));
        refused("no node -1; the tape has nodes 0 to 0", () -> tape.gradient(-1));
        refused("no node 3; the tape has nodes 0 to 0", () -> tape.apply(Op.EXP, 3));
        refused("no node 4; the tape has nodes 0 to 0", () -> tape.apply(Op.ADD, two, 4));
        refused("no node 5; the tape has nodes 0 to 0", () -> tape.result(5));
        refused("node 0 is NUMBER; only an INPUT can be set", () -> tape.set(two, 1));
        refused("need room for at least 1 node, got 0", () -> new Tape(0));
        assertEquals(1, tape.size());
    }

    private static void refused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
