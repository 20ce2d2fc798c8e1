/** A note before a room: the stage, the speaker's panel beside the note, and the keys of both. */
package firstlayer.ui.stage;
