package firstlayer.store;

import firstlayer.study.Event;
import java.util.List;

/**
 * What the log has to tell.
 *
 * @param events  that are in it now, in its order
 * @param anew    whether these are all: what was known before is not in it any more
 * @param kept    of the events that were handed to it here, those that are on the disk from now on
 * @param trouble why the others are not, in a sentence; empty where all is well
 * @param notice  what else the reader should know of it, in a sentence; empty where there is nothing
 */
public record LogNews(List<Event> events, boolean anew, List<Event> kept, String trouble, String notice) {}
