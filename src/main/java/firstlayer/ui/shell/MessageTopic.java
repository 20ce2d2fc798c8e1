package firstlayer.ui.shell;

/** What a message is about: the next one about the same takes its place. */
public enum MessageTopic {
    /** Something the reader just did. */
    ACTION,
    /** The notes that are open. */
    NOTES,
    /** What is remembered between runs. */
    SETTINGS,
    /** Something nobody expected. */
    FAILURE
}
