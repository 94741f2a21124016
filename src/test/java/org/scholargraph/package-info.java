@NullMarked
package org.scholargraph;

import org.jspecify.annotations.NullMarked;
