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

class RoutesTest {

    @Test
    void twentyDiamondsHaveAMillionRoutesAndEightyEdges() {
        Tape row = Diamonds.row(20);
        Routes routes = Routes.between(row, 0, 3);
        assertEquals(1_048_576, routes.count());
        assertEquals(80, routes.edgesBackward());
        assertEquals(1_048_576.0 * 40, routes.multiplications());
        assertEquals(3, routes.listed().size());
        assertFalse(routes.complete());
        row.backward();
        assertEquals(1_048_576, row.gradient(0), "every slope is 1, so the gradient counts the routes");
    }

    @ParameterizedTest(name = "{0} diamonds")
    @ValueSource(ints = {0, 1, 2, 5, 10})
    void everyRouteOfASmallRowIsListedOnce(int diamonds) {
        Routes routes = Routes.between(Diamonds.row(diamonds), 0, 2000);
        assertTrue(routes.complete());
        assertEquals(Math.pow(2, diamonds), routes.sum());
        assertEquals(
                routes.count(),
                routes.listed().stream().map(Route::edges).distinct().count());
        for (Route route : routes.listed()) {
            assertEquals(2 * diamonds, route.edges().size());
            for (int i = 1; i < route.edges().size(); i++) {
                assertEquals(route.edges().get(i - 1).to(), route.edges().get(i).from());
            }
        }
    }

    @Test
    void aThousandDiamondsAreCountedWithoutBeingWalked() {
        Routes routes = Routes.between(Diamonds.row(1000), 0, 2);
        assertEquals(Math.pow(2, 1000), routes.count());
        assertEquals(2000 * Math.pow(2, 1000), routes.multiplications());
        assertEquals(
                Double.POSITIVE_INFINITY,
                Routes.between(Diamonds.row(1024), 0, 0).count());
    }

    @Test
    void aNegativeNumberOfDiamondsIsRefused() {
        assertEquals(
                "need at least 0 diamonds, got -1",
                assertThrows(IllegalArgumentException.class, () -> Diamonds.row(-1))
                        .getMessage());
    }

    @Test
    void aSquareHasTwoRoutesThroughTheSameTwoNodes() {
        Routes routes = Routes.between(Expression.parse("x*x").at(Map.of("x", 3.0)), 0, 10);
        assertEquals(2, routes.count());
        assertEquals(6, routes.sum());
        assertEquals(
                List.of(0, 1),
                routes.listed().stream()
                        .map(route -> route.edges().get(0).side())
                        .toList());
    }

    @Test
    void theResultReachesItselfByTheEmptyRoute() {
        Tape tape = Expression.parse("x*x").at(Map.of("x", 3.0));
        Routes routes = Routes.between(tape, tape.result(), 10);
        assertEquals(1, routes.count());
        assertEquals(List.of(new Route(List.of(), 1)), routes.listed());
        assertEquals(0, routes.multiplications());
    }

    @Test
    void whatTheResultDoesNotDependOnHasNoRoute() {
        Expression expression = Expression.parse("c = a+b; d*2");
        Tape tape = expression.at(Map.of());
        for (int node : new int[] {expression.names().get("a"), tape.right(tape.result())}) {
            Routes routes = Routes.between(tape, node, 10);
            assertEquals(0, routes.count());
            assertEquals(List.of(), routes.listed());
            assertTrue(routes.complete());
            assertEquals(0, routes.sum());
        }
    }

    @Test
    void routesFromAnInnerNodeStopThere() {
        Expression expression = Expression.parse("c = a*a; c*(c + a)");
        Tape tape = expression.at(Map.of("a", 2.0));
        Routes inner = Routes.between(tape, expression.names().get("c"), 10);
        assertEquals(2, inner.count());
        assertEquals(6 + 4, inner.sum());
        Routes input = Routes.between(tape, expression.names().get("a"), 10);
        assertEquals(5, input.count());
        assertEquals(4 * 8 + 3 * 4, input.sum(), "a⁴ + a³ has slope 4a³ + 3a²");
        assertEquals(2 + 2 + 3 + 3 + 2, input.multiplications());
    }

    @Test
    void listingNothingStillCounts() {
        Routes routes = Routes.between(Diamonds.row(3), 0, 0);
        assertEquals(8, routes.count());
        assertEquals(List.of(), routes.listed());
        for (int node : new int[] {-1, 10}) {
            assertEquals(
                    "no node " + node + "; the tape has nodes 0 to 9",
                    assertThrows(IllegalArgumentException.class, () -> Routes.between(Diamonds.row(3), node, 1))
                            .getMessage());
        }
        assertEquals(
                "need at least 0 routes to list, got -1",
                assertThrows(IllegalArgumentException.class, () -> Routes.between(Diamonds.row(1), 0, -1))
                        .getMessage());
    }
}
