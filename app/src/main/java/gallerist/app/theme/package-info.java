/** Fonts, and the colours of the two themes. */
package gallerist.app.theme;
