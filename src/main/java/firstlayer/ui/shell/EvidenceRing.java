package firstlayer.ui.shell;

import firstlayer.study.Evidence;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * Four quarters around a number, clockwise from the top: predictions, own experiments, the quiz, the answer. Each is filled as
 * far as it is done; one of which the note asks nothing is left out. Dashes over the answer's say that the model answer was shown
 * before.
 */
final class EvidenceRing extends StackPane {

    // Degrees that stay free on either side of a quarter.
    private static final double GAP = 9;

    private static final int ANSWER = 3;

    private final Path track = path("evidence-track");
    private final Path done = path("evidence-done");
    private final Path peeked = path("evidence-peeked");
    private Optional<Evidence> evidence = Optional.empty();

    EvidenceRing(Node inside) {
        getStyleClass().add("evidence-ring");
        getChildren().addAll(track, done, peeked, inside);
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }

    /** Shows these quarters; none where nothing is recorded. */
    void show(Optional<Evidence> now) {
        if (!evidence.equals(now)) {
            evidence = now;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List.of(track, done, peeked).forEach(path -> path.getElements().clear());
        evidence.ifPresent(this::draw);
    }

    private void draw(Evidence now) {
        List<Evidence.Part> parts = List.of(now.predictions(), now.runs(), now.quiz());
        for (int i = 0; i < parts.size(); i++) {
            Evidence.Part part = parts.get(i);
            if (part.total() > 0) {
                quarter(i, (double) part.done() / part.total(), done);
            }
        }
        now.answer().ifPresent(answer -> {
            quarter(ANSWER, answer.written() ? answer.checked() ? 1 : 0.5 : 0, done);
            if (answer.peeked()) {
                quarter(ANSWER, 1, peeked);
            }
        });
    }

    private void quarter(int index, double share, Path filled) {
        double from = 90 * index + GAP;
        double span = 90 - 2 * GAP;
        arc(track, from, span);
        if (share > 0) {
            arc(filled, from, span * share);
        }
    }

    /** Clockwise from the top, in degrees. */
    private void arc(Path path, double from, double span) {
        double radius = (Math.min(getWidth(), getHeight()) - track.getStrokeWidth()) / 2;
        double start = Math.toRadians(from);
        double end = Math.toRadians(from + span);
        path.getElements()
                .addAll(
                        new MoveTo(x(radius, start), y(radius, start)),
                        new ArcTo(radius, radius, 0, x(radius, end), y(radius, end), false, true));
    }

    private double x(double radius, double angle) {
        return getWidth() / 2 + radius * Math.sin(angle);
    }

    private double y(double radius, double angle) {
        return getHeight() / 2 - radius * Math.cos(angle);
    }
}
