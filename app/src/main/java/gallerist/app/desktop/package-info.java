/**
 * The window: it assembles what the features give and is the only part that knows them all. A new
 * feature adds a line to {@code Pages} or {@code ResourceActions}.
 */
package gallerist.app.desktop;
