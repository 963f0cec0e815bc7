const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-3qjqCB0S.js";import"./session-D4I7yNas.js";export{};