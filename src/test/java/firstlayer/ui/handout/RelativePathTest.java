package firstlayer.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A path written by distances leads to the same points. */
class RelativePathTest {

    private static final Pattern TOKEN = Pattern.compile("[a-zA-Z]|-?\\d+(?:\\.\\d+)?");

    @Test
    void everyCommandIsMeasuredFromThePointBefore() {
        assertEquals(
                "m10 20l30-5q10 10 20 0z", new RelativePath("M1.00 2.00L4.00 1.50Q5.00 2.50 6.00 1.50Z").toString());
        assertEquals(
                "m10 10c10 0 20 10 30 30z", new RelativePath("M1.00 1.00C2.00 1.00 3.00 2.00 4.00 4.00Z").toString());
    }

    @Test
    void afterAClosedPieceTheNextIsMeasuredFromItsBeginning() {
        assertEquals("m10 10l10 0zm10 0", new RelativePath("M1.00 1.00L2.00 1.00ZM2.00 1.00").toString());
    }

    // Rounded one by one, the distances would add up to another place.
    @Test
    void roundingDoesNotAddUp() {
        StringBuilder path = new StringBuilder("M0.00 0.00");
        for (int i = 1; i <= 1000; i++) {
            path.append("L").append(String.format(java.util.Locale.ROOT, "%.2f %.2f", i * 0.13, i * -0.04));
        }
        List<long[]> points = points(new RelativePath(path.toString()).toString());
        long[] last = points.get(points.size() - 1);
        assertEquals(1300, last[0]);
        assertEquals(-400, last[1]);
    }

    private static List<long[]> points(String path) {
        List<long[]> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        Matcher token = TOKEN.matcher(path);
        while (token.find()) {
            if (!Character.isLetter(token.group().charAt(0))) {
                x += Long.parseLong(token.group());
                token.find();
                y += Long.parseLong(token.group());
                points.add(new long[] {x, y});
            }
        }
        return points;
    }
}
