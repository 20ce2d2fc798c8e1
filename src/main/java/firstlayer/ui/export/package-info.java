/** A run as files: its numbers as a table, its moments as a film. */
package firstlayer.ui.export;
