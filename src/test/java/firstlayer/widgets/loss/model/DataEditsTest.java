package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import org.junit.jupiter.api.Test;

/** Points come, go and change sides, and what is left always fits together. */
class DataEditsTest {

    private static final LossModel MODEL = new LossModel();

    private static Values values(String query) {
        return Asked.values(MODEL, query);
    }

    @Test
    void aPointIsAddedAndRemovedAgain() {
        Values start = values("");
        Values six = DataEdits.added(start, 2.5, 7);
        assertEquals("-2;-1;0;1;2;2.5", six.text(LossParameters.X));
        assertEquals("1;2;3;4;5;7", six.text(LossParameters.Y));
        assertEquals(start, DataEdits.removed(six, 6));
        assertEquals(start, DataEdits.removed(start, 6), "what is gone is not removed again");
    }

    @Test
    void thoseBehindARemovedPointMoveUpAndStayHeldOut() {
        Values held = values("held=2;4;5");
        assertEquals("1;3;4", DataEdits.removed(held, 1).text(LossParameters.HELD));
        assertEquals("3;4", DataEdits.removed(held, 2).text(LossParameters.HELD));
        assertTrue(MODEL.objection(DataEdits.removed(held, 5)).isEmpty());
    }

    @Test
    void onePointAlwaysStaysToLearnFrom() {
        Values one = values("held=1;2;3;4");
        assertFalse(DataEdits.canSpare(one, 5));
        assertTrue(DataEdits.canSpare(one, 2));
        assertFalse(DataEdits.canSpare(values("x=1&y=1"), 1));
        assertTrue(MODEL.objection(DataEdits.removed(one, 2)).isEmpty());
    }

    @Test
    void aPointIsHeldOutAndTakenBack() {
        Values held = DataEdits.heldOrNot(values("held=5"), 2);
        assertEquals("2;5", held.text(LossParameters.HELD));
        assertEquals("5", DataEdits.heldOrNot(held, 2).text(LossParameters.HELD));
    }

    @Test
    void aFlippedClassIsTheOtherShare() {
        Values classes = values("task=classifier&x=1;2;3&y=1;0.25;7");
        assertEquals("0;0.25;7", DataEdits.flipped(classes, 1).text(LossParameters.Y));
        assertEquals("1;0.75;7", DataEdits.flipped(classes, 2).text(LossParameters.Y));
        assertEquals("1;0.25;0", DataEdits.flipped(classes, 3).text(LossParameters.Y));
    }

    @Test
    void twelvePointsAreTheMost() {
        Values twelve = values("x=1;2;3;4;5;6;7;8;9;10;11;12&y=1;2;3;4;5;6;7;8;9;10;11;12");
        assertFalse(DataEdits.canAdd(twelve));
        assertEquals(twelve, DataEdits.added(twelve, 0, 0));
    }
}
