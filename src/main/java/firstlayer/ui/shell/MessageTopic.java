package firstlayer.ui.shell;

/** What a message is about: the next one about the same takes its place. */
public enum MessageTopic {
    /** Something the reader just did. */
    ACTION,
    /** The notes that are open. */
    NOTES,
    /** Whether their folder answers. */
    FOLDER,
    /** What is set for all who use this machine. */
    HOUSE,
    /** Whether the folder of settings and answers answers. */
    DATA,
    /** What is remembered between runs. */
    SETTINGS,
    /** Whether what is studied can be saved. */
    STUDY,
    /** What the log of it holds that cannot be used. */
    STUDY_LOG,
    /** The screens of a lecture, and what is counted in it. */
    LECTURE,
    /** Something nobody expected. */
    FAILURE
}
