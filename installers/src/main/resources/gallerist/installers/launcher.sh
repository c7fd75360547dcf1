#!/bin/sh
# Starts Gallerist on the Java that lies beside it, else on the JDK that it was made with, else on the
# first JDK 25 that is found.
self=$0
[ ! -L "$self" ] || self=$(readlink -f "$self")
case $self in
    /*) home=${self%/*}/.. ;;
    */*) home=$PWD/${self%/*}/.. ;;
    *) home=$PWD/.. ;;
esac
JAVA_HOME=@jdk@
. "$home/lib/jdk"
if [ -x "$home/lib/runtime/bin/java" ]; then
    JAVA_HOME=$home/lib/runtime
else
    find_jdk
fi

# The smallest of three caches, without the database, starts in half the time. It is for help, for words
# that no command begins with, and for a workspace that another process owns and answers for. The largest
# is for the window. A wrong guess costs time, nothing else.
cache=front
case ${1:-} in
    -* | @words@) cache=full ;;
esac
workspace=${GALLERIST_WORKSPACE:-${XDG_DATA_HOME:-${HOME:-}/.local/share}/gallerist/workspace}
before=
for word; do
    [ "$before" != --workspace ] || workspace=$word
    case $word in
        --workspace=*) workspace=${word#*=} ;;
        -h | --help | --version) cache=front ;;
    esac
    before=$word
done
[ ! -e "$workspace/owner" ] || cache=front
case "${1:-}/$#" in
    /0 | --workspace/2 | --workspace=*/1) cache=window ;;
esac

# Quick commands do without the second compiler; whoever moves bytes computes digests eight times as fast with it.
tiers=
case " $* " in
    *" worker "* | *" verify "* | *" replication "* | *" vm "* | *" vmss "* | *" image-version create "* \
        | *" image-version update "* | *" version create "* | *" image "* | *" snapshot "* | *" disk "*)
        tiers=-XX:TieredStopAtLevel=4
        ;;
esac
# The window has it too, but not before it is needed: what runs only to start is not worth it.
[ "$cache" != window ] || tiers='-XX:TieredStopAtLevel=4 -XX:CompileThresholdScaling=10'

# What only the desktop needs comes last, so that a command never opens it.
exec "$JAVA_HOME/bin/java" @flags@ $tiers -XX:AOTCache="$home/lib/$cache-@fingerprint@.aot" -cp "@classpath@:@desktop@" gallerist.app.Main "$@"
