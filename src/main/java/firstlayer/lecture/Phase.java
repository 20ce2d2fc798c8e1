package firstlayer.lecture;

/** How far a stop has come. */
public enum Phase {
    /** There is nothing to answer. */
    SHOWN,
    /** A question, without anything that answers it. */
    ASKED,
    /** The experiment runs, or has run. */
    RUN,
    /** The right answer is shown, and what is said of it. */
    ANSWERED
}
