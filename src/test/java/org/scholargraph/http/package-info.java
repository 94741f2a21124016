@NullMarked
package org.scholargraph.http;

import org.jspecify.annotations.NullMarked;
