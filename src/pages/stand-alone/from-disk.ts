/**
 * Starts the page if somebody opens it from a folder on disk. There a browser refuses modules, so the page has a script
 * that is none in a `<template>`, which the CSP and Trusted Types allow to be moved.
 */
const template = document.getElementById('from-disk');
if (location.protocol === 'file:' && template instanceof HTMLTemplateElement) document.head.append(template.content);
