package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @Test
    void twentyDiamondsHaveAMillionPathsAndEightyLinks() {
        Tape row = Diamonds.row(20);
        Paths paths = Paths.between(row, 0, 3);
        assertEquals(1_048_576, paths.count());
        assertEquals(80, paths.linksBackward());
        assertEquals(1_048_576.0 * 40, paths.multiplications());
        assertEquals(3, paths.listed().size());
        assertFalse(paths.complete());
        row.backward();
        assertEquals(1_048_576, row.gradient(0), "every slope is 1, so the gradient counts the paths");
    }

    @ParameterizedTest(name = "{0} diamonds")
    @ValueSource(ints = {0, 1, 2, 5, 10})
    void everyPathOfASmallRowIsListedOnce(int diamonds) {
        Paths paths = Paths.between(Diamonds.row(diamonds), 0, 2000);
        assertTrue(paths.complete());
        assertEquals(Math.pow(2, diamonds), paths.sum());
        assertEquals(
                paths.count(),
                paths.listed().stream().map(Path::links).distinct().count());
        for (Path path : paths.listed()) {
            assertEquals(2 * diamonds, path.links().size());
            for (int i = 1; i < path.links().size(); i++) {
                assertEquals(path.links().get(i - 1).to(), path.links().get(i).from());
            }
        }
    }

    @Test
    void aThousandDiamondsAreCountedWithoutBeingWalked() {
        Paths paths = Paths.between(Diamonds.row(1000), 0, 2);
        assertEquals(Math.pow(2, 1000), paths.count());
        assertEquals(2000 * Math.pow(2, 1000), paths.multiplications());
        assertEquals(
                Double.POSITIVE_INFINITY,
                Paths.between(Diamonds.row(1024), 0, 0).count());
    }

    @Test
    void aNegativeNumberOfDiamondsIsRefused() {
        assertEquals(
                "need at least 0 diamonds, got -1",
                assertThrows(IllegalArgumentException.class, () -> Diamonds.row(-1))
                        .getMessage());
    }

    @Test
    void aSquareHasTwoPathsThroughTheSameTwoNodes() {
        Paths paths = Paths.between(Expression.parse("x*x").at(Map.of("x", 3.0)), 0, 10);
        assertEquals(2, paths.count());
        assertEquals(6, paths.sum());
        assertEquals(
                List.of(0, 1),
                paths.listed().stream().map(path -> path.links().get(0).side()).toList());
    }

    @Test
    void theResultReachesItselfByTheEmptyPath() {
        Tape tape = Expression.parse("x*x").at(Map.of("x", 3.0));
        Paths paths = Paths.between(tape, tape.result(), 10);
        assertEquals(1, paths.count());
        assertEquals(List.of(new Path(List.of(), 1)), paths.listed());
        assertEquals(0, paths.multiplications());
    }

    @Test
    void whatTheResultDoesNotDependOnHasNoPath() {
        Expression expression = Expression.parse("c = a+b; d*2");
        Tape tape = expression.at(Map.of());
        for (int node : new int[] {expression.names().get("a"), tape.right(tape.result())}) {
            Paths paths = Paths.between(tape, node, 10);
            assertEquals(0, paths.count());
            assertEquals(List.of(), paths.listed());
            assertTrue(paths.complete());
            assertEquals(0, paths.sum());
        }
    }

    @Test
    void pathsFromAnInnerNodeStopThere() {
        Expression expression = Expression.parse("c = a*a; c*(c + a)");
        Tape tape = expression.at(Map.of("a", 2.0));
        Paths inner = Paths.between(tape, expression.names().get("c"), 10);
        assertEquals(2, inner.count());
        assertEquals(6 + 4, inner.sum());
        Paths input = Paths.between(tape, expression.names().get("a"), 10);
        assertEquals(5, input.count());
        assertEquals(4 * 8 + 3 * 4, input.sum(), "a⁴ + a³ has slope 4a³ + 3a²");
        assertEquals(2 + 2 + 3 + 3 + 2, input.multiplications());
    }

    @Test
    void listingNothingStillCounts() {
        Paths paths = Paths.between(Diamonds.row(3), 0, 0);
        assertEquals(8, paths.count());
        assertEquals(List.of(), paths.listed());
        for (int node : new int[] {-1, 10}) {
            assertEquals(
                    "no node " + node + "; the tape has nodes 0 to 9",
                    assertThrows(IllegalArgumentException.class, () -> Paths.between(Diamonds.row(3), node, 1))
                            .getMessage());
        }
        assertEquals(
                "need at least 0 paths to list, got -1",
                assertThrows(IllegalArgumentException.class, () -> Paths.between(Diamonds.row(1), 0, -1))
                        .getMessage());
    }
}
