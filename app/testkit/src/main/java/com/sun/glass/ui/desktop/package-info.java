/**
 * The platform that JavaFX starts when {@code glass.platform} is {@code Desktop}: it looks for a
 * factory of that name in a package of that name.
 */
package com.sun.glass.ui.desktop;
