package firstlayer.ui.stage.tools;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/**
 * One stroke of the pen. Its points are shares of the stage's width and height, so that it keeps its place when the stage
 * grows; it runs through the middles between them, each point pulling it towards itself, which takes the corners away.
 */
final class Stroke {

    /** Nearer points, in pixels, say nothing but how the hand trembles. */
    private static final double NEAREST = 3;

    private final List<Point2D> points = new ArrayList<>();
    private final Path path = new Path();

    /** @param colour one of the pen's, from 1 */
    Stroke(int colour) {
        path.getStyleClass().addAll("pen-stroke", "pen-" + colour);
        path.setManaged(false);
        path.setMouseTransparent(true);
    }

    Path path() {
        return path;
    }

    void add(double x, double y, double width, double height) {
        Point2D next = new Point2D(x / width, y / height);
        boolean far = points.isEmpty()
                || Math.hypot((next.getX() - last().getX()) * width, (next.getY() - last().getY()) * height) >= NEAREST;
        if (far) {
            points.add(next);
            extend(width, height);
        }
    }

    // Only its end is new, however long it is.
    private void extend(double width, double height) {
        if (points.size() < 3) {
            draw(width, height);
            return;
        }
        Point2D corner = at(points.size() - 2, width, height);
        Point2D end = at(points.size() - 1, width, height);
        path.getElements().remove(path.getElements().size() - 1);
        path.getElements().addAll(curve(corner, end), new LineTo(end.getX(), end.getY()));
    }

    private Point2D at(int index, double width, double height) {
        return new Point2D(points.get(index).getX() * width, points.get(index).getY() * height);
    }

    private static QuadCurveTo curve(Point2D corner, Point2D next) {
        Point2D middle = corner.midpoint(next);
        return new QuadCurveTo(corner.getX(), corner.getY(), middle.getX(), middle.getY());
    }

    private Point2D last() {
        return points.get(points.size() - 1);
    }

    /** Draws it anew on a stage of this size. */
    void draw(double width, double height) {
        List<Point2D> at = points.stream()
                .map(point -> new Point2D(point.getX() * width, point.getY() * height))
                .toList();
        path.getElements().clear();
        if (at.isEmpty()) {
            return;
        }
        path.getElements().add(new MoveTo(at.get(0).getX(), at.get(0).getY()));
        for (int i = 1; i < at.size() - 1; i++) {
            Point2D middle = at.get(i).midpoint(at.get(i + 1));
            path.getElements().add(new QuadCurveTo(at.get(i).getX(), at.get(i).getY(), middle.getX(), middle.getY()));
        }
        Point2D end = at.get(at.size() - 1);
        // A touch alone is a dot.
        path.getElements().add(new LineTo(end.getX() + (at.size() == 1 ? 0.1 : 0), end.getY()));
    }
}
