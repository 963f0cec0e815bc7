const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-BxqEgN4a.js";import"./session-DhJB0nfP.js";export{};