/**
 * A lecture on a note: its stops, where it stands, and the hands that were counted. Rules without pixels, files or clock.
 */
package firstlayer.lecture;
