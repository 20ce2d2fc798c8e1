package firstlayer.ui.stage;

import firstlayer.lecture.Ballot;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;

/** The hands that were counted, at the options of the question that is shown. */
final class StageVotes {

    private final Presenter presenter;
    private final List<VoteBars> bars = new ArrayList<>();
    private final ChangeListener<Ballot> votes = (property, before, now) -> show(now);

    StageVotes(Presenter presenter) {
        this.presenter = presenter;
        presenter.ballot().addListener(votes);
    }

    /** Another question is shown. */
    void follow(List<StageOption> options) {
        bars.clear();
        for (StageOption option : options) {
            VoteBars fresh = new VoteBars(bars.size());
            bars.add(fresh);
            option.slot().getChildren().setAll(fresh);
        }
        show(presenter.ballot(presenter.lecture().get().stop().id()));
    }

    private void show(Ballot ballot) {
        bars.forEach(bar -> bar.show(ballot));
    }

    void close() {
        presenter.ballot().removeListener(votes);
    }
}
