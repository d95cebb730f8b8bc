// Imported ahead of everything else: packages read NODE_ENV when they are loaded.
process.env['NODE_ENV'] ??= 'production';
