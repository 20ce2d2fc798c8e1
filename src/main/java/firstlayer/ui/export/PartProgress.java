package firstlayer.ui.export;

import firstlayer.widget.Progress;

/**
 * Progress of one of several equal parts of the work, of which nothing is shown before the whole is there.
 *
 * @param index counted from 0
 */
record PartProgress(Progress<Object> whole, int index, int parts) implements Progress<Object> {

    @Override
    public void at(double share) {
        whole.at((index + share) / parts);
    }

    @Override
    public void soFar(Object partial) {
        // Asks at least whether anybody still waits.
        at(0);
    }
}
